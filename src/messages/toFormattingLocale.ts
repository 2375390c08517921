/**
 * The locale numbers, dates and lists are written in. Plain `en` would give Intl's American forms;
 * a text for readers everywhere writes 13 May 2019, which nobody misreads.
 */
export function toFormattingLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}
