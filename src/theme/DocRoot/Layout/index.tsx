import type {ReactNode} from 'react';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import ContentsNav from '../../../components/ContentsNav';
import styles from './styles.module.css';

/** A page of the book beside its contents; a page outside the book alone. */
export default function DocRootLayout({children}: {children: ReactNode}): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <div className={sidebar ? styles.book : undefined}>
      {sidebar && <ContentsNav items={sidebar.items} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
