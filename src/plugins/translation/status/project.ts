import type {Baseline, BaselineUnit} from '../baseline/baseline';
import type {LoadedPage} from '../tree/loadPage';
import type {PairStatus} from './pairStatus';

/** A page with the state of its units, in the order of the source; orphans stand where they stand in the target. */
export interface PagePair extends LoadedPage {
  statuses: readonly PairStatus[];
  /** What the baseline knows of the page, under whatever path. */
  records: readonly BaselineUnit[];
  /** The path the baseline knows the page by, if its source was renamed. */
  formerPath: string | null;
  /** Where the translation belongs, if it still stands where the source once was. */
  movesTo: {file: string; path: string} | null;
}

/** Everything there is to translate, read and judged. */
export interface Project {
  sourceLocale: string;
  targetLocale: string;
  /** Absolute. */
  baselineFile: string;
  /** Empty before `init`. */
  baseline: Baseline;
  isAdopted: boolean;
  pages: readonly PagePair[];
  /** Files that could not be read, each a sentence with `path:line`; the others go on without them. */
  problems: readonly string[];
}
