/** Forbids a line break where it stands; seen by nobody, and skipped by a browser's search. */
export const WORD_JOINER = '\u2060';
/** A space that no line breaks at. */
export const NO_BREAK_SPACE = '\u00a0';
