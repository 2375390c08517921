import {selectJosa, type JosaPair} from '../../../korean';
import {toLanguage} from '../numbers/toLanguage';
import {listPlaceholders} from '../pieces/pairPieces';
import type {CheckContext, Problem, UnitRule} from './rule';
import type {Side} from './side';
import {OBJECT, type UnitText} from './unitText';

/** Particles whose form the sound before them chooses; the longer ones first. */
const PAIRS: readonly JosaPair[] = ['으로부터/로부터', '으로서/로서', '으로써/로써', '이라는/라는', '이라고/라고', '이라면/라면', '으로/로', '은/는', '이/가', '을/를', '과/와'];

const PAIR_BY_FORM: ReadonlyMap<string, JosaPair> = new Map(PAIRS.flatMap((pair) => pair.split('/').map((form) => [form, pair] as const)));

const FORMS = [...PAIR_BY_FORM.keys()].sort((a, b) => b.length - a.length).join('|');

/** A word that ends in a Latin letter, a digit or a sign that is read aloud, then a particle and the end of the word. */
const WORD_WITH_PARTICLE = new RegExp(`(?<word>[\\p{Script=Latin}\\d가-힣${OBJECT}.,:/&+'’_-]*[\\p{Script=Latin}\\d${OBJECT}%℃°])(?<marks>["”’'」』]?)(?<form>${FORMS})(?:는|도|만)?(?![가-힣])`, 'gu');

/** Korean particles agree with the sound of the Latin word, number or code before them. */
export const particles: UnitRule = {
  ruleId: 'particles',
  severity: 'warning',
  of: 'unit',
  check: (unit) => (['source', 'target'] as const).filter((side) => isKorean(unit[`${side}Locale`])).flatMap((side) => checkSide(unit[side], side, unit)),
};

const isKorean = (locale: string): boolean => toLanguage(locale) === 'ko';

function checkSide(text: UnitText, side: Side, {readings}: Pick<CheckContext, 'readings'>): Problem[] {
  const codes = listPlaceholders(text.pieces).filter(({kind}) => kind === 'code').map(({key}) => key.slice('code '.length));
  const isCodeAlone = codes.length === [...text.prose].filter((character) => character === OBJECT).length;
  return [...text.prose.matchAll(WORD_WITH_PARTICLE)].flatMap((match): Problem[] => {
    const {word = '', marks = '', form = ''} = match.groups ?? {};
    const spoken = word.endsWith(OBJECT) ? toCode(text.prose, match.index + word.length - 1, codes) : word;
    if ((word.endsWith(OBJECT) && !isCodeAlone) || spoken === undefined || !isSure(spoken, readings)) return [];
    const expected = selectJosa(spoken, PAIR_BY_FORM.get(form)!, {readings});
    if (expected === form || expected.includes('(') || isFullCopula(form)) return [];
    const start = match.index + word.length + marks.length;
    return [{sentence: 'otherForm', values: {found: `${spoken}${marks}${form}`, expected: `${spoken}${marks}${expected}`}, side, ...text.toPlace(start, start + form.length)}];
  });
}

/** After a vowel the copula may keep its 이: 2이라면 is as right as 2라면. */
const isFullCopula = (form: string): boolean => /^이라[는고면]$/.test(form);

/** The code that a stand-in in the prose stands for. */
function toCode(prose: string, at: number, codes: readonly string[]): string | undefined {
  return codes[[...prose.slice(0, at)].filter((character) => character === OBJECT).length];
}

/** Of words in small letters the reading is guessed from the spelling; a guess is no ground for a finding. */
function isSure(word: string, readings: Readonly<Record<string, string>>): boolean {
  if (Object.keys(readings).some((known) => known !== '' && word.endsWith(known))) return true;
  // A gloss set small after a Korean word, 생성(SSG), leaves the particle to that word.
  if (/[가-힣]\p{Script=Latin}+$/u.test(word) || word.length > LONGEST_WORD) return false;
  const last = /[\p{Script=Latin}]+$/u.exec(word)?.[0];
  if (last === undefined) return /[\d%℃°]$/.test(word) && !/[\p{Script=Latin}_]\d*$/u.test(word.replace(/[\d.]+$/, ''));
  return /\d\s?[a-zA-Z]+$/.test(word) ? SPOKEN_UNITS.test(last) : /^[A-Z]{2,}$/.test(last) && !MAY_BE_A_WORD.test(last);
}

/** Longer ones are code nobody reads aloud. */
const LONGEST_WORD = 24;

const SPOKEN_UNITS = /^(?:km|m|cm|mm|kg|g|GB|MB|KB|TB|Hz|kHz|MHz|GHz|ms|px)$/;

/** Capitals that may be said like a word: COLOR, or with a consonant at the end, OPEC 오펙, ZIP 집. */
const MAY_BE_A_WORD = /^(?:(?=.{5})[A-Z]*[AEIOU][A-Z]*|(?=.{3})[A-Z]*[AEIOU][BCDGKPT])$/;
