import type {Options} from '../plugins/pdf';

/** What of this site's pages belongs at the end of a book, and whose names its index holds. */
export const BOOK_OPTIONS: Options = {
  appendices: ['glossary', 'source-map'],
  indexed: ['people-and-organisations'],
};
