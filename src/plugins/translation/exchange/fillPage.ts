import {decodeText} from '../units/decodeText';
import {encodeText} from '../units/encodeText';
import {spliceTexts} from '../units/spliceTexts';
import type {Unit} from '../units/unit';
import {listActive} from './listActive';

export interface FillPageParams {
  /** The file as it is; for a page that does not exist yet, the source. */
  text: string;
  units: readonly Unit[];
  /** Decoded texts by the unit they are to stand in. */
  texts: ReadonlyMap<Unit, string>;
  /** Elements and code that the page may have besides those it has. */
  allowed: ReadonlySet<string>;
  /** The units of a text that takes the place of `text`; undefined when it is malformed. */
  list: (text: string) => readonly Unit[] | undefined;
  /** `listActive`, or one that remembers. */
  readActive?: typeof listActive;
}

export interface FilledPage {
  text: string;
  /** Those that would have changed more of the page than themselves. */
  refused: ReadonlySet<Unit>;
}

/**
 * Puts translations into a page, byte by byte elsewhere the same.
 *
 * Law: the page has the same units afterwards, each with the text it had or is given, is MDX if it
 * was, and has no element and no code that it did not have.
 */
export function fillPage({readActive = listActive, ...given}: FillPageParams): FilledPage {
  const params = {...given, readActive, before: readActive(given.text)};
  const {texts} = params;
  const whole = fill(params, texts);
  if (whole !== undefined) return {text: whole, refused: new Set()};
  const [good, refused]: [Map<Unit, string>, Set<Unit>] = [new Map(), new Set()];
  for (const [unit, text] of texts) {
    if (fill(params, new Map([...good, [unit, text]])) === undefined) refused.add(unit);
    else good.set(unit, text);
  }
  return {text: fill(params, good)!, refused};
}

interface FillParams extends Required<FillPageParams> {
  before: ReadonlySet<string> | undefined;
}

/** The page with the texts, or undefined if that breaks the law. */
function fill(params: FillParams, texts: ReadonlyMap<Unit, string>): string | undefined {
  const lineEnd = params.text.includes('\r\n') ? '\r\n' : '\n';
  const raws = new Map([...texts].map(([unit, text]) => [unit, encodeText(unit, text).replace(/\r?\n/g, lineEnd)]));
  const isWhole = [...texts].every(([unit, text]) => isSameText(decodeText({...unit, text: raws.get(unit)!}), text));
  if (!isWhole) return undefined;
  const filled = spliceTexts(params.text, [...raws].map(([{start, end}, text]) => ({start, end, text})));
  return hasUnits(filled, params, raws) && hasNothingNew(filled, params) ? filled : undefined;
}

/** A line of YAML has no line breaks; a translation of its text may. */
function isSameText(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}

function hasUnits(filled: string, {units, list}: FillParams, raws: ReadonlyMap<Unit, string>): boolean {
  const found = list(filled);
  return found?.length === units.length && units.every((unit, index) => found[index]?.text === (raws.get(unit) ?? unit.text) && found[index]?.kind === unit.kind);
}

function hasNothingNew(filled: string, {before, allowed, readActive}: FillParams): boolean {
  if (before === undefined) return true;
  const after = readActive(filled);
  return after !== undefined && [...after].every((active) => before.has(active) || allowed.has(active));
}
