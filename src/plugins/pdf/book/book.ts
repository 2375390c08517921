import type {Element, Root} from 'hast';

/** Whom a book is for: one locale, or two side by side, of one docs version. */
export interface EditionKey {
  locale: string;
  version: string;
}

/** A page of a docs version as `docusaurus build` left it. */
export interface SitePage extends EditionKey {
  /** Path of the file from the site's directory, written with «/». */
  file: string;
  /** Where readers find it, without the base URL and in one spelling: `/en/overview`. */
  route: string;
  html: string;
}

export interface ParsedPage extends Omit<SitePage, 'html'> {
  root: Root;
  /** What is printed of it. */
  content: Element;
  title: string;
}

export interface Chapter {
  /** The route without locale and version, so equal in all books: `overview`; the first page's is `index`. */
  id: string;
  /** As the sidebar calls it; the title where no sidebar names it. */
  label: string;
  page: ParsedPage;
}

/** Chapters under one title, or before the first. */
export interface Part {
  title?: string;
  kind: 'body' | 'appendix';
  chapters: readonly Chapter[];
}

export interface Book extends EditionKey {
  title: string;
  /** What the first page calls itself, if that is not the title. */
  tagline?: string;
  /** How readers call the edition. */
  editionLabel: string;
  direction: 'ltr' | 'rtl';
  /** The address the site says it has; links to it stay in the book. */
  siteUrl: string;
  /** Where the site is put: `/`, or `/sub/`. */
  baseUrl: string;
  parts: readonly Part[];
}
