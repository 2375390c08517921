/** An entry of a font's `name` table. https://learn.microsoft.com/typography/opentype/spec/name */
export interface NameRecord {
  platformId: number;
  encodingId: number;
  languageId: number;
  nameId: number;
  text: string;
}

export const COPYRIGHT = 0;
const FAMILY = 1;
const VERSION = 5;
const POSTSCRIPT = 6;
export const LICENCE = 13;
export const LICENCE_URL = 14;
const TYPOGRAPHIC_FAMILY = 16;
const POSTSCRIPT_PREFIX = 25;
/** From here on the font names its own axes, instances and features. */
const FIRST_OWN = 256;

const IN_UTF16 = new Set([0, 3]);
const KEPT = new Set([COPYRIGHT, FAMILY, 2, 3, 4, VERSION, POSTSCRIPT, LICENCE, LICENCE_URL]);

export function parseNames(table: Buffer): NameRecord[] {
  const storage = table.readUInt16BE(4);
  return Array.from({length: table.readUInt16BE(2)}, (_, index) => {
    const [platformId, encodingId, languageId, nameId, length, offset] = Array.from({length: 6}, (_unused, field) =>
      table.readUInt16BE(6 + index * 12 + field * 2),
    ) as [number, number, number, number, number, number];
    const bytes = table.subarray(storage + offset, storage + offset + length);
    return {platformId, encodingId, languageId, nameId, text: decodeText(platformId, bytes)};
  });
}

export function encodeNames(records: readonly NameRecord[]): Buffer {
  const texts = records.map(({platformId, text}) => encodeText(platformId, text));
  const storage = 6 + records.length * 12;
  const table = Buffer.alloc(storage);
  [0, records.length, storage].forEach((value, field) => table.writeUInt16BE(value, field * 2));
  let offset = 0;
  records.forEach(({platformId, encodingId, languageId, nameId}, index) => {
    const length = texts[index]!.length;
    [platformId, encodingId, languageId, nameId, length, offset].forEach((value, field) =>
      table.writeUInt16BE(value, 6 + index * 12 + field * 2),
    );
    offset += length;
  });
  return Buffer.concat([table, ...texts]);
}

export interface RenameParams {
  records: readonly NameRecord[];
  family: string;
  /** Names that nothing derived from the font may carry: the Reserved Font Names of the OFL. */
  reserved: readonly string[];
}

/**
 * The names of a font derived from another: its own family name everywhere, the copyright and the
 * licence as they were, and nothing else that a browser has no use for.
 *
 * @example
 * renameFamily({records: [{nameId: 6, text: 'Sans-Regular', …}, …], family: 'My Sans', reserved: ['Sans']})
 * // => [{nameId: 6, text: 'MySans-Regular', …}, …]
 */
export function renameFamily({records, family, reserved}: RenameParams): NameRecord[] {
  const replacements = toReplacements(records, family);
  const renamed = records
    .filter(({platformId, nameId}) => platformId === 3 && (KEPT.has(nameId) || nameId >= FIRST_OWN))
    .map((record) => ({...record, text: toRenamed(record, replacements)}));
  ensureNoReservedName(renamed, reserved);
  return renamed;
}

/** The longest first: a family name can be part of another. */
function toReplacements(records: readonly NameRecord[], family: string): [string, string][] {
  const listTexts = (...nameIds: number[]) => records.filter(({nameId}) => nameIds.includes(nameId)).map(({text}) => text);
  const families = listTexts(FAMILY, TYPOGRAPHIC_FAMILY).map((name): [string, string] => [name, family]);
  const prefixes = [...listTexts(POSTSCRIPT_PREFIX), ...listTexts(POSTSCRIPT).map((name) => name.replace(/-.*/, ''))];
  return [...families, ...prefixes.map((name): [string, string] => [name, family.replaceAll(' ', '')])].sort(
    ([a], [b]) => b.length - a.length,
  );
}

function toRenamed({nameId, text}: NameRecord, replacements: readonly [string, string][]): string {
  if (nameId === COPYRIGHT || nameId === LICENCE) return text;
  return replacements.reduce((renamed, [from, to]) => renamed.replaceAll(from, to), text);
}

function ensureNoReservedName(records: readonly NameRecord[], reserved: readonly string[]): void {
  for (const {nameId, text} of records) {
    const name = nameId !== COPYRIGHT && nameId !== LICENCE && reserved.find((one) => text.includes(one));
    if (name) throw new Error(`Unexpected reserved font name "${name}" in "${text}" (name ${nameId}), expected another family name`);
  }
}

function decodeText(platformId: number, bytes: Buffer): string {
  return IN_UTF16.has(platformId) ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString('latin1');
}

function encodeText(platformId: number, text: string): Buffer {
  return IN_UTF16.has(platformId) ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'latin1');
}
