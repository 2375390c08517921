import type {SourceView} from '../protocol';

/** A term of a source, under the name it has there. */
export interface ListedTerm {
  id: string;
  source: string;
  target: string;
}

/** Each term of a source once, in reading order: the nth key inserts the nth. */
export function listTerms({text, terms}: Pick<SourceView, 'text' | 'terms'>): ListedTerm[] {
  const listed = new Map<string, ListedTerm>();
  for (const {id, target, start, end} of terms) {
    if (!listed.has(id)) listed.set(id, {id, target, source: text.slice(start, end)});
  }
  return [...listed.values()];
}
