/** What of a page readers see besides its text. */
export interface UnitOptions {
  /** Fields of the front matter, at any depth; of a list, every entry. */
  frontMatterFields: readonly string[];
  /** Attributes of elements that fill lines of their own. */
  visibleAttributes: readonly string[];
}

export const DEFAULT_UNIT_OPTIONS: UnitOptions = {
  frontMatterFields: ['title', 'description', 'sidebar_label', 'pagination_label', 'keywords', 'tagline', 'subtitle', 'summary', 'details'],
  visibleAttributes: ['alt', 'title', 'label', 'caption', 'description', 'summary', 'placeholder', 'aria-label'],
};
