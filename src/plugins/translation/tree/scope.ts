import type {FilePair} from './filePair';

/** What is translated into what: the answer to «which files?» of every command. */
export interface Scope {
  sourceLocale: string;
  targetLocale: string;
  /** Absolute. */
  baselineFile: string;
  /** Absolute; the target paths in the baseline begin here. */
  targetRoot: string;
  files: FilePair[];
}
