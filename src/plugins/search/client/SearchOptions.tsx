import {useEffect, useId, type MouseEvent, type ReactNode} from 'react';
import {useMessages} from '../../../messages/useMessages';
import {FoundContext, FoundTitle} from './FoundPageParts';
import {opensElsewhere} from './goTo';
import {groupOptions, type Option, type OptionGroup} from './toOptions';
import {useSearchSite} from './useSearchSite';
import styles from './results.module.css';

interface SearchOptionsProps {
  /** Of the list; an option adds its position. */
  id: string;
  options: readonly Option[];
  active: number;
  /** They answer what was typed before. */
  isStale: boolean;
  onMove: (to: number) => void;
  onChoose: (option: Option) => void;
}

/** The list of the combobox. The focus stays in the field; the marked option is told by its id. */
export default function SearchOptions({id, options, active, isStale, onMove, onChoose}: SearchOptionsProps): ReactNode {
  const t = useMessages();
  const isRecent = options[0]?.kind === 'recent';
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({block: 'nearest'});
  }, [id, active]);
  return (
    <>
      {isRecent && <p className={styles.listName}>{t('search.recent')}</p>}
      <div
        id={id}
        role="listbox"
        aria-label={isRecent ? t('search.recent') : t('search.results')}
        className={styles.list}
        data-stale={isStale || undefined}>
        {groupOptions(options).map((group) => (
          <LanguageGroup key={group.locale} group={group}>
            {group.options.map(({option, index}) => (
              <OptionLine
                key={index}
                option={option}
                id={`${id}-${index}`}
                isActive={index === active}
                onMove={() => onMove(index)}
                onChoose={onChoose}
              />
            ))}
          </LanguageGroup>
        ))}
      </div>
    </>
  );
}

/** Results of another language stand together under its name, in itself. */
function LanguageGroup({group: {locale}, children}: {group: OptionGroup; children: ReactNode}): ReactNode {
  const site = useSearchSite();
  const name = useId();
  if (locale === site.locale || locale === 'recent') return children;
  const {label, lang} = site.toLanguage(locale);
  return (
    <div role="group" aria-labelledby={name}>
      <p id={name} className={styles.language} role="presentation" lang={lang}>
        {label}
      </p>
      {children}
    </div>
  );
}

interface OptionLineProps {
  option: Option;
  id: string;
  isActive: boolean;
  onMove: () => void;
  onChoose: (option: Option) => void;
}

function OptionLine({option, id, isActive, onMove, onChoose}: OptionLineProps): ReactNode {
  const site = useSearchSite();
  const shared = {id, role: 'option', 'aria-selected': isActive, className: styles.option, tabIndex: -1, onMouseMove: isActive ? undefined : onMove};
  if (option.kind === 'recent') {
    return (
      <div {...shared} onClick={() => onChoose(option)}>
        {option.query}
      </div>
    );
  }
  const onClick = (event: MouseEvent): void => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    onChoose(option);
  };
  return (
    <a {...shared} href={option.page.href} hrefLang={site.toLanguage(option.page.locale).lang} onClick={onClick}>
      <FoundTitle page={option.page} />
      <FoundContext page={option.page} />
    </a>
  );
}
