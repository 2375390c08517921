import {toDimension} from './measures';
import {canMatch, type Mention} from './mention';
import {knowsWords, readNumbers} from './readNumbers';

export interface CompareNumbersParams {
  source: string;
  target: string;
  sourceLocale: string;
  targetLocale: string;
}

/** A number that one text tells and the other does not; both, where one stands for the other. */
export type NumberDifference =
  | {source: Mention; target: Mention}
  | {source: Mention; target: null}
  | {source: null; target: Mention};

/** Numbers up to this one are written as words in most languages, and told again or left out freely in all. */
const LAST_SMALL = 12;

interface Side {
  mentions: readonly Mention[];
  text: string;
}

interface Comparison {
  own: Side;
  other: Side;
  /** Whether the words for numbers are unknown in one of the languages. */
  isBlind: boolean;
}

/** The numbers in which two texts differ, each read as its language writes them. */
export function compareNumbers({source, target, sourceLocale, targetLocale}: CompareNumbersParams): NumberDifference[] {
  const isBlind = !knowsWords(sourceLocale) || !knowsWords(targetLocale);
  const told = {mentions: readNumbers(source, sourceLocale), text: source};
  const retold = {mentions: readNumbers(target, targetLocale), text: target};
  const missing = findUnanswered({own: told, other: retold, isBlind});
  const unexpected = findUnanswered({own: retold, other: told, isBlind});
  return pairUp(
    missing.filter((mention) => asks(mention, {left: unexpected, all: retold.mentions})),
    unexpected.filter((mention) => asks(mention, {left: missing, all: told.mentions})),
  );
}

function findUnanswered(comparison: Comparison): Mention[] {
  return comparison.own.mentions.filter((mention) => !isAnswered(mention, comparison));
}

function isAnswered(mention: Mention, {own, other, isBlind}: Comparison): boolean {
  if (isSmall(mention) && isBlind) return true;
  if (isQuoted(mention, other.text)) return true;
  const answers = other.mentions.filter((candidate) => canMatch(mention, candidate) && !isOutdone(mention, candidate, other.mentions));
  return answers.length > 0 && (mayVary(mention) || answers.length >= countUpTo(mention, own.mentions));
}

const isSmall = ({counts}: Mention): boolean => counts.some((count) => Number(count) <= LAST_SMALL);

/** Prose names a date or a small number again, or not, as its language likes; of others every telling counts. */
const mayVary = (mention: Mention): boolean => mention.strength !== 'digits' || mention.date !== undefined || isSmall(mention);

/** How often a number has been told by here. */
function countUpTo(mention: Mention, mentions: readonly Mention[]): number {
  return mentions.filter(({strength, start, counts}) => strength === 'digits' && start <= mention.start && counts[0] === mention.counts[0]).length;
}

/** A number with the words of its own language, quoted as it stands: 1억 in an English sentence. */
function isQuoted({text}: Mention, other: string): boolean {
  return /\d.*\p{L}/u.test(text) && other.includes(text);
}

/** “a” is no answer for 1초 where the other text tells a time of its own. */
function isOutdone(mention: Mention, hint: Mention, others: readonly Mention[]): boolean {
  if (hint.strength !== 'hint' || hint.measures.length > 0 || mention.measures.length === 0) return false;
  const dimensions = mention.measures.map(toDimension);
  return others.some(({measures}) => measures.some((measure) => dimensions.includes(toDimension(measure))));
}

interface Others {
  /** Those that have no answer either. */
  left: readonly Mention[];
  all: readonly Mention[];
}

/** Whether a number without an answer is a finding. */
function asks({strength, name}: Mention, {left, all}: Others): boolean {
  if (strength === 'digits') return true;
  if (strength === 'words') return left.some((other) => other.strength === 'words');
  return strength === 'name' && all.some((other) => other.name !== undefined && toSkeleton(other.name) === toSkeleton(name ?? ''));
}

const toSkeleton = (name: string): string => name.replace(/\d+/g, '0');

/** One number in the place of another is one difference. */
function pairUp(missing: readonly Mention[], unexpected: readonly Mention[]): NumberDifference[] {
  const length = Math.max(missing.length, unexpected.length);
  return Array.from({length}, (_, index) => ({source: missing[index] ?? null, target: unexpected[index] ?? null}) as NumberDifference);
}
