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
  const content = useMemo(() => withNotice(props.content, pageTranslation), [props.content, pageTranslation]);
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
function withNotice(Content: DocItemProps['content'], translation: PageTranslation | undefined): DocItemProps['content'] {
  const Noticed = (): ReactNode => (
    <>
      <TranslationNotice />
      <Content />
    </>
  );
  return Object.assign(Noticed, Content, translation?.state === 'broken' && withTitle(Content, translation.title));
}

/** The text of the source goes under the title of the source. */
function withTitle({metadata}: DocItemProps['content'], title: string | null): Partial<DocItemProps['content']> {
  return {metadata: {...metadata, title: title ?? metadata.title}};
}
