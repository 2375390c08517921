import type {ComponentProps, ReactNode} from 'react';
import OriginalLink from '@theme-init/DocSidebarItem/Link';
import {useTitleLang} from '../../../client/useSourceLang';

/** The link to a page, in the language its title is in. What it does not know it hands on to the link. */
export default function DocSidebarItemLink(props: ComponentProps<typeof OriginalLink>): ReactNode {
  const lang = useTitleLang()(props.item.href);
  return <OriginalLink {...props} {...(lang !== undefined && {lang})} />;
}
