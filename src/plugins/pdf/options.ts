import type {Paper} from './typst/papers';

/** How a site differs from any other; resolved. The first selector that finds something counts. */
export interface PdfOptions {
  /** What is printed of a page. */
  content: readonly string[];
  /** The name of the edition a page belongs to. */
  editionLabel: readonly string[];
  /** Parts of the content that make no sense on paper. */
  omit: readonly string[];
  /** Ids of chapters that come after the others: a glossary, a list of sources. */
  appendices: readonly string[];
  /** Ids of chapters whose `<dt id>`s are the names of the index. */
  indexed: readonly string[];
  /** Custom properties that hold the site's colours. */
  colors: Readonly<Record<ColorRole, readonly string[]>>;
  paper: Paper;
}

export type ColorRole = 'ink' | 'soft' | 'faint' | 'signal';

export type Options = Partial<PdfOptions>;

/** Those of the classic theme, and of themes that mark up their navigation. */
export const DEFAULT_OPTIONS: PdfOptions = {
  content: ['.theme-doc-markdown', 'article .markdown', 'article', 'main'],
  editionLabel: ['header details a[aria-current="true"]', '.navbar__item .dropdown__link--active', '.theme-doc-version-badge'],
  omit: ['.hash-link', 'nav', '[data-place]', '[popover]', 'script', 'style', 'noscript', 'template', 'link', 'meta'],
  appendices: [],
  indexed: [],
  colors: {
    ink: ['--ink', '--ifm-heading-color', '--ifm-font-color-base'],
    soft: ['--ink-soft', '--ifm-color-emphasis-700'],
    faint: ['--ink-faint', '--ifm-color-emphasis-300'],
    signal: ['--signal', '--ifm-color-primary'],
  },
  paper: 'a4',
};
