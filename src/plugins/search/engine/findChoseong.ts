import type {Endings} from './endings';
import type {Lexicon, Term} from './lexicon';

/** Words that a run of first consonants may stand for. */
export interface ChoseongMatch {
  terms: Term[];
  /** Negative log likelihood. */
  cost: number;
}

export interface FindChoseongParams {
  lexicon: Pick<Lexicon, 'byChoseong'>;
  endings: Endings;
  postingCount: number;
}

const LONGEST_WORD = 12;
const LONGEST_ENDING = 6;
/** Ways kept at every place: the query's other words decide among them. */
const BEAM = 16;
const WORDS_BY_CHOSEONG = 12;
/** Each further word makes a reading less likely than its frequency says. */
const PIECE_COST = 4;

/**
 * The likeliest words, with their endings, whose first consonants are these.
 *
 * @example
 * findChoseong('ㅅㅌㄹ', params)[0].terms.map(({word}) => word) // => ['상태'], of 상태를
 */
export function findChoseong(typed: string, {lexicon, endings, postingCount}: FindChoseongParams): ChoseongMatch[] {
  const ways: ChoseongMatch[][] = Array.from({length: typed.length + 1}, () => []);
  ways[0]!.push({terms: [], cost: 0});
  for (let start = 0; start < typed.length; start += 1) {
    const before = takeLikeliest(ways[start]!);
    if (before.length === 0) continue;
    for (let end = start + 1; end <= Math.min(typed.length, start + LONGEST_WORD); end += 1) {
      const words = lexicon.byChoseong.get(typed.slice(start, end))?.slice(0, WORDS_BY_CHOSEONG) ?? [];
      for (let next = end; words.length > 0 && next <= Math.min(typed.length, end + LONGEST_ENDING); next += 1) {
        const endingCost = endings.byChoseong.get(typed.slice(end, next));
        if (endingCost !== undefined) ways[next]!.push(...extend({before, words, endingCost, postingCount}));
      }
    }
  }
  return takeLikeliest(ways[typed.length]!);
}

interface ExtendParams {
  before: readonly ChoseongMatch[];
  words: readonly Term[];
  endingCost: number;
  postingCount: number;
}

function extend({before, words, endingCost, postingCount}: ExtendParams): ChoseongMatch[] {
  return before.flatMap(({terms, cost}) =>
    words.map((term) => ({
      terms: [...terms, term],
      cost: cost + PIECE_COST + endingCost + Math.log(Math.max(1, postingCount / 2 ** term.frequencyLevel)),
    })),
  );
}

function takeLikeliest(ways: readonly ChoseongMatch[]): ChoseongMatch[] {
  return [...ways].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}
