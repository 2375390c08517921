import type {Explanation, Reason, SearchResult} from '../engine';
import {toParts, type TextPart} from './toParts';

/** A result as it is shown. */
export interface FoundPage {
  href: string;
  locale: string;
  title: TextPart[];
  /** Headings above the text, the outermost first. */
  path: TextPart[][];
  excerpt: TextPart[];
  /** Why it is here, where it does not say so itself. */
  reasons: FoundReason[];
}

export interface FoundReason {
  reason: Exclude<Reason, 'exact'>;
  typed: string;
  /** Words of the site it was taken for; none where the excerpt shows them well enough. */
  words: string[];
}

export function toFoundPage({docId, anchor, locale, title, headings, excerpt, explanations}: SearchResult): FoundPage {
  return {
    href: anchor === '' ? docId : `${docId}#${encodeURIComponent(anchor)}`,
    locale,
    title: toParts(title, locale),
    path: headings.map((heading) => toParts(heading, locale)),
    excerpt: toParts(excerpt, locale),
    reasons: explanations.flatMap(toReason),
  };
}

/** Parts of what was typed need no word for it: they are marked in the excerpt. */
const SHOWS_WORDS: ReadonlySet<Reason> = new Set(['concept', 'choseong', 'keyboard', 'typo']);
const MOST_WORDS = 3;

function toReason({reason, typed, words}: Explanation): FoundReason[] {
  if (reason === 'exact' || words.some((word) => isSame(word, typed))) return [];
  return [{reason, typed, words: SHOWS_WORDS.has(reason) ? words.slice(0, MOST_WORDS) : []}];
}

function isSame(word: string, typed: string): boolean {
  return word.toLowerCase() === typed.toLowerCase();
}
