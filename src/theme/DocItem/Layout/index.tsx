import type {ReactNode} from 'react';
import {useDoc, useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import ContentVisibility from '@theme/ContentVisibility';
import DocItemContent from '@theme/DocItem/Content';
import DocItemFooter from '@theme/DocItem/Footer';
import DocItemPaginator from '@theme/DocItem/Paginator';
import DocVersionBanner from '@theme/DocVersionBanner';
import ParallelReading from '@theme/ParallelReading';
import PageContents from '../../../components/PageContents';
import {PlaceInBook} from '../../../components/ReadingPath';
import styles from './styles.module.css';

/** A page of the book with its place and path; a page outside the book fills the width. */
export default function DocItemLayout({children}: {children: ReactNode}): ReactNode {
  const {metadata, toc} = useDoc();
  const isInBook = useDocsSidebar() !== null;
  return (
    <div className={isInBook ? styles.page : styles.plate}>
      <div className={styles.column}>
        <ContentVisibility metadata={metadata} />
        <DocVersionBanner />
        <article>
          {isInBook && <PlaceInBook />}
          {isInBook && <ParallelReading />}
          <DocItemContent>{children}</DocItemContent>
        </article>
        <DocItemFooter />
        {isInBook && <DocItemPaginator />}
      </div>
      {isInBook && <PageContents toc={toc} />}
    </div>
  );
}
