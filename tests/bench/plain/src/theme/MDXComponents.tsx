import type {ReactNode} from 'react';
import OriginalComponents from '@theme-original/MDXComponents';

/** Our pages' own elements, shown as the text they hold. */
const Text = ({children}: {children?: ReactNode}): ReactNode => children;
const Nothing = (): ReactNode => null;

export default {
  ...OriginalComponents,
  Cited: Nothing,
  Fact: Text,
  Figure: Text,
  GlossaryList: Nothing,
  Mark: Text,
  ReportError: Nothing,
  Source: Nothing,
  SourceMap: Nothing,
  Term: Text,
};
