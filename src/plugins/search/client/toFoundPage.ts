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
  /** Words of the site it was taken for. */
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

const MOST_WORDS = 3;

/** What holds the word as it is typed, with an ending or without its space, needs no reason. */
function toReason({reason, typed, words}: Explanation): FoundReason[] {
  if (reason === 'exact' || words.some((word) => squash(typed).includes(squash(word)))) return [];
  return [{reason, typed, words: words.slice(0, MOST_WORDS)}];
}

function squash(text: string): string {
  return text.toLowerCase().replaceAll(/\s/g, '');
}
