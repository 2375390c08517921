import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {Edition} from '../searchPage/listEditions';
import type {SearchGlobalData} from '../searchPage/searchGlobalData';
import type {SearchScope} from './searchRequest';

export interface SearchSite extends SearchScope {
  pageUrl: string;
  editionLabels: readonly Edition[];
  /** How a locale is called, in itself, and its `lang`. */
  toLanguage: (locale: string) => {label: string; lang: string};
  toIndexUrl: (locale: string, edition: string) => string;
}

/** What of the site can be searched. Locales of another host have their index there and are left out. */
export function useSearchSite(): SearchSite {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {indexDir, pageUrl, editions} = usePluginData('search') as SearchGlobalData;
  const {currentLocale: locale, localeConfigs} = i18n;
  const configOf = (name: string) => localeConfigs[name]!;
  return {
    locale,
    locales: i18n.locales.filter((name) => configOf(name).url === configOf(locale).url),
    editions: editions.map(({name}) => name),
    edition: (editions.find(({isLast}) => isLast) ?? editions[0]!).name,
    pageUrl,
    editionLabels: editions,
    toLanguage: (name) => ({label: localeConfigs[name]?.label ?? name, lang: localeConfigs[name]?.htmlLang ?? name}),
    toIndexUrl: (name, edition) => `${name === locale ? siteConfig.baseUrl : configOf(name).baseUrl}${indexDir}/${edition}/`,
  };
}

/** The edition of the page that is shown, as the page itself says; undefined where it says none. */
export function readPageEdition(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="docusaurus_version"]')?.content;
}
