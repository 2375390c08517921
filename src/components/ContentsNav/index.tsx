import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {isSamePath} from '@docusaurus/theme-common/internal';
import type {PropSidebar, PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useMessages} from '../../messages/useMessages';
import {useTitleLang} from '../../plugins/translation/client/useSourceLang';
import styles from './styles.module.css';

/** The book's contents: a column on wide screens, a disclosure on small ones, and never a script. */
export default function ContentsNav({items}: {items: PropSidebar}): ReactNode {
  const t = useMessages();
  const {pathname} = useLocation();
  return (
    <>
      <details className={styles.menu} key={pathname}>
        <summary>{t('contents.title')}</summary>
        <nav aria-label={t('contents.title')}>
          <Items items={items} />
        </nav>
      </details>
      <nav className={styles.column} aria-label={t('contents.title')}>
        <Items items={items} />
      </nav>
    </>
  );
}

function Items({items}: {items: readonly PropSidebarItem[]}): ReactNode {
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <Item key={item.type === 'html' ? item.value : item.label} item={item} />
      ))}
    </ul>
  );
}

function Item({item}: {item: PropSidebarItem}): ReactNode {
  const {pathname} = useLocation();
  const titleLang = useTitleLang();
  if (item.type === 'link') {
    return (
      <li>
        <Link to={item.href} lang={titleLang(item.href)} aria-current={isSamePath(item.href, pathname) ? 'page' : undefined}>
          {item.label}
        </Link>
      </li>
    );
  }
  return item.type === 'category' ? (
    <li>
      <span className={styles.part}>{item.label}</span>
      <Items items={item.items} />
    </li>
  ) : null;
}
