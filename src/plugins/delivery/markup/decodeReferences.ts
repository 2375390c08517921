import {fromHtml} from 'hast-util-from-html';
import {toString} from 'hast-util-to-string';

const REFERENCE = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*);?/gi;

/**
 * Text with its character references read: `&amp;` as «&». The two thousand names are left to a
 * real parser, which is only asked about references that occur.
 *
 * @example
 * decodeReferences('A &amp; B&#x2c; &hellip;') // => 'A & B, …'
 */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, decodeReference) : text;
}

function decodeReference(reference: string): string {
  return toString(fromHtml(reference, {fragment: true}));
}
