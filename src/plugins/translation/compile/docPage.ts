/** A page of the docs in the locale that is built. */
export interface DocPage {
  /** The source as the baseline names it: POSIX, from the site directory. */
  path: string;
  /** Absolute. */
  sourceFile: string;
  /** Absolute; where its translation into this locale stands, or would. */
  targetFile: string;
  /** Where the translation into each other locale stands, or would. Absolute. */
  targetFiles: Readonly<Record<string, string>>;
  /** Whether Docusaurus builds it from `targetFile`. */
  isTranslated: boolean;
  title: string;
  permalink: string;
  /** The label of its edition. */
  edition: string;
}
