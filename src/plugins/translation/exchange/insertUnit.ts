import {encodeText} from '../units/encodeText';
import {spliceTexts} from '../units/spliceTexts';
import type {PairStatus} from '../status/pairStatus';
import type {Unit} from '../units/unit';

export interface InsertUnitParams {
  sourceText: string;
  targetText: string;
  statuses: readonly PairStatus[];
  /** A unit of the source without a counterpart. */
  source: Unit;
  /** Its translation, decoded. */
  text: string;
}

/** A stretch of a text, from the start of a line to the end of one. */
interface Lines {
  start: number;
  end: number;
}

/**
 * Puts a unit that is new in the source into the translation: the lines it fills, or the whole block,
 * go behind what they stand behind in the source, with the translation in the place of the text.
 *
 * @returns undefined when there is no such place: units that have a translation share its lines, none
 * stands before it, or what stands between the two is another thing in the translation.
 */
export function insertUnit(params: InsertUnitParams): string | undefined {
  for (const findLines of [linesOf, blockOf]) {
    const inserted = insertLines(params, findLines);
    if (inserted !== undefined) return inserted;
  }
  return undefined;
}

type FindLines = (text: string, unit: Pick<Unit, 'start' | 'end'>) => Lines;

function insertLines({sourceText, targetText, statuses, source, text}: InsertUnitParams, findLines: FindLines): string | undefined {
  const lines = findLines(sourceText, source);
  const before = statuses.filter(({pair}) => pair.source && pair.source.end <= lines.start).at(-1)?.pair;
  if (!before?.source || !before.target || !isFree(lines, statuses)) return undefined;
  const between = sourceText.slice(findLines(sourceText, before.source).end, lines.start);
  const [body, gap] = [between.trimEnd(), between.slice(between.trimEnd().length)];
  const {end} = findLines(targetText, before.target);
  const isInOneBlock = findLines === blockOf || !/\n[ \t\r]*\n/.test(between);
  if (!isInOneBlock || !targetText.startsWith(body, end)) return undefined;
  const copy = spliceTexts(sourceText.slice(lines.start, lines.end), [
    {start: source.start - lines.start, end: source.end - lines.start, text: encodeText(source, text)},
  ]);
  const at = end + body.length;
  return spliceTexts(targetText, [{start: at, end: at, text: withLineEndsOf(targetText, gap + copy)}]);
}

function withLineEndsOf(text: string, inserted: string): string {
  return inserted.replace(/\r?\n/g, text.includes('\r\n') ? '\r\n' : '\n');
}

function linesOf(text: string, {start, end}: Pick<Unit, 'start' | 'end'>): Lines {
  const close = text.indexOf('\n', end);
  return {start: text.lastIndexOf('\n', start - 1) + 1, end: close === -1 ? text.length : close};
}

/** Up to the blank lines around it. */
function blockOf(text: string, {start, end}: Pick<Unit, 'start' | 'end'>): Lines {
  const open = [...text.slice(0, start).matchAll(/\n[ \t\r>]*\n/g)].at(-1);
  const close = /\r?\n[ \t\r>]*\n/.exec(text.slice(end));
  return {start: open ? open.index + open[0].length : 0, end: close ? end + close.index : text.trimEnd().length};
}

/** Whether no unit that has a translation shares the lines. */
function isFree({start, end}: Lines, statuses: readonly PairStatus[]): boolean {
  return statuses.every(({pair: {source, target}}) => !source || !target || source.end <= start || source.start >= end);
}
