/** A source file and the file that translates it, whether they exist or not. */
export interface FilePair {
  /** As told to users: POSIX, from the source folder, or from the root of the site. */
  path: string;
  /** The target as told to users and to the baseline: POSIX, from the target folder, or from the root of the site. */
  targetPath: string;
  /** Absolute. */
  sourceFile: string;
  targetFile: string;
  /** `localized`: one file holds both languages. */
  type: 'page' | 'catalogue' | 'localized';
}
