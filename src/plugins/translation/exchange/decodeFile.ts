import {refuseFile} from './refuseFile';
import type {ImportedFile} from './importedUnit';

/** Beyond this a file is refused unread: the largest export of a large site is a tenth of it a page. */
export const MAX_BYTES = 32 * 1024 * 1024;

/** An encoding that the file itself names. */
const NAMED_ENCODING = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["'](?<encoding>[^"']*)["']/;

/** The text of a file, or why it cannot be taken: too large, or not UTF-8. */
export function decodeFile(bytes: Uint8Array): {text: string} | ImportedFile {
  if (bytes.length > MAX_BYTES) return refuseFile('too-large', {detail: String(bytes.length)});
  const text = decodeUtf8(bytes);
  if (text === undefined) return refuseFile('encoding', {detail: nameOf(bytes)});
  const encoding = NAMED_ENCODING.exec(text)?.groups?.encoding;
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) return refuseFile('encoding', {detail: encoding});
  if (text.includes('\0')) return refuseFile('broken', {line: text.slice(0, text.indexOf('\0')).split('\n').length, detail: 'NUL'});
  return {text};
}

/** Without a byte order mark. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function nameOf([first, second]: Uint8Array): string {
  return first === 0xff && second === 0xfe ? 'UTF-16LE' : first === 0xfe && second === 0xff ? 'UTF-16BE' : '';
}
