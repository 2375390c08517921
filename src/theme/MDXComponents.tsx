import Cited from '@theme/Cited';
import Fact from '@theme/Fact';
import GlossaryList from '@theme/GlossaryList';
import OriginalComponents from '@theme-original/MDXComponents';
import Source from '@theme/Source';
import SourceMap from '@theme/SourceMap';
import Term from '@theme/Term';
import ToldOn from '@theme/ToldOn';
import Figure from '../components/figures/Figure';
import type {GlossaryListProps} from '../plugins/glossary/theme/GlossaryList';
import Mark from '../components/Mark';
import ReportError from '../components/ReportError';
import {NO_BREAK_SPACE} from '../content/glue';
import ScrollableTable from '../components/ScrollableTable';

/** Everything authors may write in MDX without importing it. */
const MDXComponents = {
  ...OriginalComponents,
  Cited,
  Fact,
  Figure,
  GlossaryList: GlossaryListWithFacts,
  Mark,
  ReportError,
  Source,
  SourceMap,
  Term,
  table: ScrollableTable,
};

export default MDXComponents;

/** The glossary knows no facts and the ledger no glossary; they meet here. */
function GlossaryListWithFacts(props: GlossaryListProps) {
  return <GlossaryList {...props} renderFacts={renderFacts} />;
}

function renderFacts(ids: string[]) {
  return (
    ids.length > 0 && (
      <>
        <Source ids={ids.join(' ')} />
        <small className="told-on" data-search-ignore="">
          {` →${NO_BREAK_SPACE}`}
          <ToldOn ids={ids} />
        </small>
      </>
    )
  );
}
