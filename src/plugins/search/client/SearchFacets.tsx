import type {ReactNode} from 'react';
import {useMessages} from '../../../messages/useMessages';
import {orderLocales, type SearchRequest} from './searchRequest';
import {useSearchSite} from './useSearchSite';
import styles from './facets.module.css';

interface SearchFacetsProps {
  request: SearchRequest;
  onChange: (changed: Partial<SearchRequest>) => void;
}

/** Where to search: languages and an edition. Nothing on a site that has one of each. */
export default function SearchFacets({request, onChange}: SearchFacetsProps): ReactNode {
  const site = useSearchSite();
  return (
    <div className={styles.facets}>
      {site.locales.length > 1 && <Locales request={request} onChange={onChange} />}
      {site.editions.length > 1 && <Editions request={request} onChange={onChange} />}
    </div>
  );
}

/** Never without any: the last one that is chosen stays so. */
function Locales({request: {locales}, onChange}: SearchFacetsProps): ReactNode {
  const t = useMessages();
  const site = useSearchSite();
  const toggle = (locale: string): void => {
    const chosen = locales.includes(locale) ? locales.filter((other) => other !== locale) : [...locales, locale];
    if (chosen.length > 0) onChange({locales: orderLocales(chosen, site)});
  };
  return (
    <fieldset>
      <legend>{t('search.facet.locale')}</legend>
      {site.locales.map((locale) => (
        <label key={locale} lang={site.toLanguage(locale).lang}>
          <input type="checkbox" name="lang" value={locale} checked={locales.includes(locale)} onChange={() => toggle(locale)} />
          {site.toLanguage(locale).label}
        </label>
      ))}
    </fieldset>
  );
}

function Editions({request: {edition}, onChange}: SearchFacetsProps): ReactNode {
  const t = useMessages();
  const {editionLabels} = useSearchSite();
  return (
    <fieldset>
      <legend>{t('search.facet.edition')}</legend>
      {editionLabels.map(({name, label}) => (
        <label key={name}>
          <input type="radio" name="edition" value={name} checked={name === edition} onChange={() => onChange({edition: name})} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
