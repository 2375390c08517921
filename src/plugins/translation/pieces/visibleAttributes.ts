/** Attributes whose values readers see or hear. */
export const VISIBLE_ATTRIBUTES: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'caption',
  'label',
  'placeholder',
  'summary',
  'title',
]);
