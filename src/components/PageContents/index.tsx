import type {ReactNode} from 'react';
import type {TOCItem} from '@docusaurus/mdx-loader';
import {useMessages} from '../../messages/useMessages';
import {useSourceLang} from '../../plugins/translation/client/useSourceLang';
import styles from './styles.module.css';

/** The sections of the page, beside it where there is room. */
export default function PageContents({toc}: {toc: readonly TOCItem[]}): ReactNode {
  const t = useMessages();
  const lang = useSourceLang();
  const sections = toc.filter(({level}) => level === 2);
  return sections.length === 0 ? null : (
    <nav className={styles.contents} aria-label={t('contents.page')}>
      <p>{t('contents.page')}</p>
      <ul lang={lang}>
        {sections.map(({id, value}) => (
          <li key={id}>
            {/* The heading's own markup, as Docusaurus compiled it from our page. */}
            <a href={`#${id}`} dangerouslySetInnerHTML={{__html: value}} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
