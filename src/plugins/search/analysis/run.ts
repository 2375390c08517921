export type Script = 'hangul' | 'latin' | 'number' | 'other';

/** A stretch of one script in a text, in lower case; `start` and `end` are offsets in the text. */
export interface Run {
  text: string;
  /** As it was written: the keys that typed a capital are others than those of a small letter. */
  raw: string;
  script: Script;
  start: number;
  end: number;
}

/**
 * Identifiers hold digits, hyphens and dots (5g, v-if, react-dom, React.lazy); numerals hold commas
 * and dots (5,300, 3.10.2).
 */
const RUN =
  /(?<latin>[0-9_$]*\p{Script=Latin}[\p{Script=Latin}\p{M}0-9_$]*(?:[-.][\p{Script=Latin}0-9_$]+)*)|(?<number>\d+(?:[.,]\d+)*)|(?<hangul>[가-힣ㄱ-ㅎㅏ-ㅣ]+)|(?<other>[\p{L}\p{M}]+)/gu;

/**
 * Splits a normalized text into runs of one script. Runs that touch belong to one eojeol.
 *
 * @example
 * splitRuns('useState를 300편').map((run) => run.text) // => ['usestate', '를', '300', '편']
 */
export function splitRuns(text: string): Run[] {
  return Array.from(text.matchAll(RUN), (match) => {
    const script = (['latin', 'number', 'hangul', 'other'] as const).find((name) => match.groups?.[name])!;
    const [raw] = match;
    return {text: raw.toLowerCase(), raw, script, start: match.index, end: match.index + raw.length};
  });
}

/** Composed Hangul, one kind of space, straight apostrophes, no word joiners: the form everything is stored and compared in. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replaceAll('\u2060', '').replace(/[\s\u200b\u00ad]+/gu, ' ').replaceAll('’', "'").trim();
}
