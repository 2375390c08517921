/** One book of a site: `ko-current`, `ko-en-1.0`. */
export interface BookRequest {
  locales: readonly string[];
  version: string;
}

/** The name of a book's file, without its extension. */
export function toBookName({locales, version}: BookRequest): string {
  return [...locales, version].join('-');
}
