/** The namespaces of XLIFF 2.0 and 2.1 and of the modules written here. */
export const NAMESPACES = {
  core: 'urn:oasis:names:tc:xliff:document:2.0',
  glossary: 'urn:oasis:names:tc:xliff:glossary:2.0',
  matches: 'urn:oasis:names:tc:xliff:matches:2.0',
  metadata: 'urn:oasis:names:tc:xliff:metadata:2.0',
} as const;

/** The authority of our own values, as in `translation:outdated`. */
export const AUTHORITY = 'translation';

/** Ids are NMTOKENs: what those cannot hold is written as `:2f:`. */
export function encodeId(id: string): string {
  return id.replace(/[^A-Za-z0-9._\-가-힣]/gu, (character) => `:${character.codePointAt(0)!.toString(16)}:`);
}

export function decodeId(id: string): string {
  return id.replace(/:([0-9a-f]{1,6}):/g, (found, hex: string) => (parseInt(hex, 16) <= 0x10ffff ? String.fromCodePoint(parseInt(hex, 16)) : found));
}
