import type {ComponentProps, ReactNode} from 'react';
import OriginalNavLink from '@theme-init/PaginatorNavLink';
import {useTitleLang} from '../../client/useSourceLang';

/** The link to the next or the previous page, in the language its title is in. */
export default function PaginatorNavLink(props: ComponentProps<typeof OriginalNavLink>): ReactNode {
  const lang = useTitleLang()(props.permalink);
  return <OriginalNavLink {...props} title={lang === undefined ? props.title : <span lang={lang}>{props.title}</span>} />;
}
