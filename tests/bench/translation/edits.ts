import type {Unit} from '../../../src/plugins/translation/units/unit';
import type {Replacement} from '../../../src/plugins/translation/units/spliceTexts';
import {pick} from './random';

/** What an edit of the source must come to for the unit it touches. */
export type Expected = 'outdated' | 'orphaned' | 'missing' | 'up-to-date';

export interface Edit {
  expected: Expected;
  /** The unit it touches; an inserted one is told by its text. */
  unit: Unit | string;
  replacements: Replacement[];
}

export interface EditContext {
  page: string;
  units: readonly Unit[];
  unit: Unit;
  /** Sentences of other pages. */
  words: readonly string[];
  random: () => number;
}

/** Makes an edit of a unit; undefined where it cannot be made. */
type Editor = (context: EditContext) => Edit | undefined;

const PROSE = ['paragraph', 'list-item', 'cell', 'heading'];

export const EDITORS: Readonly<Record<string, Editor>> = {
  reword: ({unit, words, random}) => {
    const found = [...unit.text.matchAll(/(?<![\w`/.<="-])\p{L}{3,}(?![\w`/.>="-])/gu)].filter(({index}) => isPlain(unit.text, index));
    if (!PROSE.includes(unit.kind) || found.length === 0) return undefined;
    const replacements = [...new Set([pick(found, random), ...(found.length > 12 ? [pick(found, random), pick(found, random)] : [])])].map(({index, 0: word}) => ({
      start: unit.start + index,
      end: unit.start + index + word.length,
      text: otherThan(word, words, random),
    }));
    return {expected: 'outdated', unit, replacements};
  },
  number: ({unit}) => {
    const found = /(?<![\w`/.#-])\d+(?![\w`/.-])/.exec(unit.text);
    if (!found || !PROSE.includes(unit.kind) || !isPlain(unit.text, found.index)) return undefined;
    const start = unit.start + found.index;
    return {expected: 'outdated', unit, replacements: [{start, end: start + found[0].length, text: String(Number(found[0]) + 1)}]};
  },
  sentence: ({unit, words, random}) => {
    if (unit.kind !== 'paragraph') return undefined;
    return {expected: 'outdated', unit, replacements: [{start: unit.end, end: unit.end, text: ` ${makeSentence(words, random)}`}]};
  },
  insert: ({page, unit, words, random}) => {
    if (!isFreeParagraph(page, unit)) return undefined;
    const text = `${makeSentence(words, random)} ${makeSentence(words, random)}`;
    return {expected: 'missing', unit: text, replacements: [{start: unit.end, end: unit.end, text: `\n\n${text}`}]};
  },
  delete: ({page, unit}) => {
    if (!isFreeParagraph(page, unit)) return undefined;
    return {expected: 'orphaned', unit, replacements: [{start: unit.start, end: skipBreaks(page, unit.end), text: ''}]};
  },
  move: ({page, units, unit, random}) => {
    const free = units.filter((other) => other !== unit && isFreeParagraph(page, other));
    if (!isFreeParagraph(page, unit) || free.length === 0) return undefined;
    const to = pick(free, random);
    return {
      expected: 'up-to-date',
      unit,
      replacements: [
        {start: unit.start, end: skipBreaks(page, unit.end), text: ''},
        {start: to.end, end: to.end, text: `\n\n${unit.text}`},
      ],
    };
  },
  wrap: ({page, unit, random}) => {
    const spaces = [...unit.text.matchAll(/(?<=[\p{L},]) (?=\p{L})/gu)].filter(({index}) => isPlain(unit.text, index));
    if (!isFreeParagraph(page, unit) || spaces.length === 0) return undefined;
    const start = unit.start + pick(spaces, random).index;
    return {expected: 'up-to-date', unit, replacements: [{start, end: start + 1, text: random() < 0.5 ? '\n' : '  '}]};
  },
  emphasis: ({unit}) => {
    const found = /(?<![\w*`\\])(?<mark>\*\*?)(?<text>[\w ,.]*\w)\k<mark>(?![\w*])/.exec(unit.text);
    if (!found || !PROSE.includes(unit.kind) || !isPlain(unit.text, found.index)) return undefined;
    const mark = found.groups!.mark!.replaceAll('*', '_');
    const start = unit.start + found.index;
    return {expected: 'up-to-date', unit, replacements: [{start, end: start + found[0].length, text: `${mark}${found.groups!.text}${mark}`}]};
  },
  bullet: ({page, unit}) => {
    const mark = page.slice(unit.start - 2, unit.start);
    if (unit.kind !== 'list-item' || !/^[-*+] $/.test(mark)) return undefined;
    return {expected: 'up-to-date', unit, replacements: [{start: unit.start - 2, end: unit.start - 1, text: mark[0] === '*' ? '-' : '*'}]};
  },
  padding: ({unit}) => {
    if (unit.kind !== 'cell') return undefined;
    return {expected: 'up-to-date', unit, replacements: [{start: unit.end, end: unit.end, text: '   '}]};
  },
};

/** Not in a tag, an address, code or an expression. */
function isPlain(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const count = (char: string) => before.split(char).length - 1;
  return count('<') === count('>') && count('`') % 2 === 0 && count('{') === count('}') && !/\]\([^)]*$/.test(before) && !/https?:\S*$/.test(before);
}

/** A paragraph with blank lines around it, in no quote and no list. */
function isFreeParagraph(page: string, unit: Unit): boolean {
  return unit.kind === 'paragraph' && /\n\r?\n$/.test(page.slice(0, unit.start)) && /^\r?\n\r?\n/.test(page.slice(unit.end));
}

function skipBreaks(page: string, at: number): number {
  return at + /^[\r\n]*/.exec(page.slice(at))![0].length;
}

function otherThan(word: string, words: readonly string[], random: () => number): string {
  const other = pick(words, random);
  return other === word ? `${other}s` : other;
}

function makeSentence(words: readonly string[], random: () => number): string {
  const length = 6 + Math.floor(random() * 12);
  return `${Array.from({length}, () => pick(words, random)).join(' ')}.`;
}
