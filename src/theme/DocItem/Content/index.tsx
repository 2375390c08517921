import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import MDXContent from '@theme/MDXContent';
import {TITLE_KEY} from '../../../content/units';
import {useSourceLang} from '../../../plugins/translation/client/useSourceLang';

/** The text of a page under the title from its front matter, which is a block like any other. */
export default function DocItemContent({children}: {children: ReactNode}): ReactNode {
  const lang = useSourceLang();
  const {metadata, frontMatter, contentTitle} = useDoc();
  const hasOwnTitle = frontMatter.hide_title || contentTitle !== undefined;
  return (
    <div className="markdown" lang={lang}>
      {!hasOwnTitle && <h1 data-unit={TITLE_KEY}>{metadata.title}</h1>}
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
