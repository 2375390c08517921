import type {ConceptMatcher} from '../analysis/concepts';
import {toLatinTerms} from '../analysis/latin';
import {findEnding, toLemmas, type Ending, type Lemma} from '../analysis/lemma';
import type {KoreanAnalyzer} from '../analysis/morpheme';
import {toNumeral} from '../analysis/numerals';
import {normalizeText, splitRuns, type Run} from '../analysis/run';
import type {TermKind} from '../format/lexiconPart';

/** A term met in a text. */
export interface Occurrence {
  word: string;
  kind: TermKind;
  /** 1, or less for a word inside a longer one. */
  weight: number;
  /** What followed it in its eojeol, where that could be told. */
  ending?: Ending;
}

export interface CollectParams {
  analyzer: KoreanAnalyzer;
  concepts: ConceptMatcher;
}

/** A part of an identifier or of a derived noun says less than the whole. */
const PART_WEIGHT = 0.5;

/** Words so common that no reader searches for them alone: 것, 하다, 있다 would be in every posting list. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(['것', '수', '이', '때', '등', '하다', '있다', '되다', '이다', '않다', '같다', '위하다', '대하다']);

/** The terms of a text, in order, each as often as it is there. */
export function collectTerms(text: string, params: CollectParams): Occurrence[] {
  const runs = splitRuns(normalizeText(text));
  const covered = findConcepts(runs, params.concepts);
  return [...covered, ...runs.flatMap((run, index) => toOccurrences(run, {before: runs[index - 1], after: runs[index + 1], ...params}))];
}

function findConcepts(runs: readonly Run[], concepts: ConceptMatcher): Occurrence[] {
  const found: Occurrence[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const match = concepts.match(runs, index);
    if (!match) continue;
    found.push({word: `#${match.concept}`, kind: 'concept', weight: 1});
    found.push({word: match.alias, kind: /[가-힣]/.test(match.alias) ? 'noun' : 'latin', weight: 1});
    index += match.runCount - 1;
  }
  return found;
}

interface RunParams extends CollectParams {
  before?: Run;
  after?: Run;
}

function toOccurrences(run: Run, {before, after, analyzer}: RunParams): Occurrence[] {
  if (run.script === 'number') return [{word: toNumeral(run, after).term, kind: 'latin', weight: 1}];
  if (run.script === 'latin') return toLatinOccurrences(run);
  if (run.script === 'other') return [{word: run.text, kind: 'latin', weight: 1}];
  const isAttached = before?.end === run.start;
  return toKoreanOccurrences(run.text, isAttached ? before : undefined, analyzer);
}

function toLatinOccurrences(run: Run): Occurrence[] {
  const {whole, parts} = toLatinTerms(run);
  return [
    {word: whole, kind: 'latin', weight: 1},
    ...[...new Set(parts)].map((word) => ({word, kind: 'latin' as const, weight: PART_WEIGHT})),
  ];
}

/** A Latin word or a numeral before the run tells the analyser that 를 and 편 are what they are. */
function toKoreanOccurrences(text: string, before: Run | undefined, analyzer: KoreanAnalyzer): Occurrence[] {
  const context = before === undefined ? '' : before.script === 'number' ? '1' : 'A';
  const lemmas = toLemmas(analyzer.analyze(context + text));
  const ending = findEnding(text, lemmas);
  const known = lemmas.flatMap((lemma) => toLemmaOccurrences(lemma, lemma === lemmas.at(-1) ? ending : undefined));
  return [...known, ...findCompounds(text, lemmas)];
}

/** The most nouns that one name is made of; more are a phrase. */
const MOST_PARTS = 3;

/** Nouns that stand together are a word of their own too: 상호작용, which the analyser takes for 상호 and 작용. */
function findCompounds(text: string, lemmas: readonly Lemma[]): Occurrence[] {
  const compounds: string[][] = [[]];
  for (const lemma of lemmas) {
    if (lemma.kind === 'noun') compounds.at(-1)!.push(lemma.text);
    else compounds.push([]);
  }
  return compounds
    .filter((parts) => parts.length > 1 && parts.length <= MOST_PARTS && text.includes(parts.join('')))
    .map((parts) => ({word: parts.join(''), kind: 'compound', weight: 1}));
}

function toLemmaOccurrences({text, kind, base}: Lemma, ending: Ending | undefined): Occurrence[] {
  const whole: Occurrence = {word: text, kind, weight: 1, ending};
  const known = base === undefined || base.length < 2 ? [whole] : [whole, {word: base, kind, weight: PART_WEIGHT}];
  return known.filter(({word}) => !FUNCTION_WORDS.has(word));
}
