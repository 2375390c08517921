/** What a page tells its readers about its translation. A page that is up to date tells nothing. */
export type PageTranslation =
  /** There is no translation: the source stands in its place. */
  | {state: 'untranslated'}
  /** There is one that does not compile: the source stands in its place. */
  | {state: 'broken'; /** Of the source; null if it has none. */ title: string | null}
  /** Passages that have changed in the source, are missing in the translation, are no longer in the source. */
  | {state: 'behind'; outdated: number; missing: number; orphaned: number};

/** Whether readers of the page get the text of the source. */
export function isStandIn(translation: PageTranslation | undefined): boolean {
  return translation !== undefined && translation.state !== 'behind';
}
