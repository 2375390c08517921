/** Syllables that make the contrary of the word after them. */
const NEGATION = /^[비불미무반탈몰]/;

/**
 * Whether a word may say the contrary of one at its end.
 *
 * @example
 * isNegated('비급여', '급여') // => true
 */
export function isNegated(word: string, part: string): boolean {
  return NEGATION.test(word) && word.length > part.length && word.endsWith(part);
}
