import type {Reason} from '../../exchange/importedUnit';

/** Why a text is not saved. */
export type SaveReason =
  | Extract<Reason, 'foreign-page' | 'foreign-unit' | 'source-changed' | 'target-changed' | 'untranslated' | 'unsafe' | 'no-place' | 'control-character' | 'encoding'>
  /** The file has other bytes than those the page was made from. */
  | 'file-changed'
  | 'empty';

/** Those that mean that somebody was faster. */
const CONFLICTS: ReadonlySet<SaveReason> = new Set(['foreign-page', 'foreign-unit', 'source-changed', 'target-changed', 'file-changed']);

export function isConflict(reason: SaveReason): boolean {
  return CONFLICTS.has(reason);
}
