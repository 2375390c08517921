import {toProblem} from '../../../commandLine/toProblem';

/** What a VFileMessage or a YAMLException tells, as far as the error is one. */
interface Placed {
  reason?: string;
  line?: number;
  column?: number;
  /** Counted from 0, from the rest of the line `---`. */
  mark?: {line: number; column: number};
}

/**
 * What keeps a page from compiling, where, and what to do.
 *
 * @param path is that of the translation, POSIX, from the site directory.
 */
export function formatBreak(path: string, error: unknown): string {
  const {reason = toProblem(error), mark, ...place} = (error ?? {}) as Placed;
  const {line, column} = mark ? {line: mark.line + 1, column: mark.column + 1} : place;
  const where = [path, line, column].filter((part) => part !== undefined && part !== null).join(':');
  return `${where}: Unexpected page that does not compile: ${reason}. Readers get the source instead; correct the translation and build again`;
}
