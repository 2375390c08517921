import {useMemo, type ComponentProps, type ReactNode} from 'react';
import OriginalDocItem from '@theme-init/DocItem';
import TranslationNotice from '@theme/TranslationNotice';
import StandInHead from '../../client/StandInHead';
import {PageTranslationContext} from '../../client/pageTranslationContext';
import {isStandIn, type PageTranslation} from '../../reading/pageTranslation';

type DocItemProps = ComponentProps<typeof OriginalDocItem>;

/** A page of the docs, which tells what there is to know of its translation before its text. */
export default function DocItem(props: DocItemProps): ReactNode {
  const {pageTranslation} = props.content as {pageTranslation?: PageTranslation};
  const content = useMemo(() => withNotice(props.content), [props.content]);
  return pageTranslation ? (
    <PageTranslationContext value={pageTranslation}>
      <OriginalDocItem {...props} content={content} />
      {isStandIn(pageTranslation) && <StandInHead />}
    </PageTranslationContext>
  ) : (
    <OriginalDocItem {...props} />
  );
}

/** The page as its module exports it, with the notice in its text: so it is there under every theme. */
function withNotice(Content: DocItemProps['content']): DocItemProps['content'] {
  const Noticed = (): ReactNode => (
    <>
      <TranslationNotice />
      <Content />
    </>
  );
  return Object.assign(Noticed, Content);
}
