import type {MarkupPart, TagPart} from '../markup/splitMarkup';

/** A file of the build, its path written with «/» from the build's directory. */
export interface BuildFile {
  path: string;
  text: string;
}

export interface Page extends BuildFile {
  parts: readonly MarkupPart[];
  tags: readonly OpeningTag[];
}

export interface OpeningTag extends TagPart {
  attributes: ReadonlyMap<string, string>;
}

/** What `docusaurus build` left, as far as it is rewritten or read here. Lists are in order of path. */
export interface Build {
  dir: string;
  /** Where the site is put: `/`, or `/sub/`. */
  baseUrl: string;
  /** The path of every file. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
  stylesheets: readonly BuildFile[];
  scripts: readonly BuildFile[];
}
