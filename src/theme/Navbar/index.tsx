import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import SearchBar from '@theme/SearchBar';
import ColorModeToggle from '../../components/ColorModeToggle';
import EditionMenu from '../../components/EditionMenu';
import {useEditionLink} from '../../components/EditionMenu/useEditionLink';
import LocaleLinks from '../../components/LocaleLinks';
import Wordmark from '../../components/Wordmark';
import {useMessages} from '../../messages/useMessages';
import BookLinks from '../../plugins/pdf/theme/BookLinks';
import styles from './styles.module.css';

const LINKS = ['overview', 'timeline', 'people-and-organisations', 'glossary'] as const;

export default function Navbar(): ReactNode {
  const t = useMessages();
  const toEdition = useEditionLink();
  const {siteConfig} = useDocusaurusContext();
  return (
    <header className={styles.navbar}>
      <Link className={styles.home} to={toEdition('')}>
        <Wordmark />
        <span>{siteConfig.title}</span>
      </Link>
      <nav className={styles.links} aria-label={t('navbar.main')}>
        {LINKS.map((docId) => (
          <Link key={docId} to={toEdition(docId)} activeClassName={styles.active} isNavLink>
            {t(`navbar.${docId}`)}
          </Link>
        ))}
        <BookLinks isShort>{t('book.navbar')}</BookLinks>
      </nav>
      <div className={styles.tools}>
        <SearchBar />
        <EditionMenu />
        <LocaleLinks />
        <ColorModeToggle />
      </div>
    </header>
  );
}
