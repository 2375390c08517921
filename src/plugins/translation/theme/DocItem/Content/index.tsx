import type {ComponentProps, ReactNode} from 'react';
import OriginalContent from '@theme-init/DocItem/Content';
import {useSourceLang} from '../../../client/useSourceLang';

/** The title and the text of a page, in the language they are in. */
export default function DocItemContent(props: ComponentProps<typeof OriginalContent>): ReactNode {
  const lang = useSourceLang();
  const content = <OriginalContent {...props} />;
  return lang === undefined ? content : <div lang={lang}>{content}</div>;
}
