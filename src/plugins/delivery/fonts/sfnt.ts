/**
 * The tables of a TrueType font by tag, in the order of the file.
 * https://learn.microsoft.com/typography/opentype/spec/otff
 */
export type Sfnt = ReadonlyMap<string, Buffer>;

const HEADER_LENGTH = 12;
const RECORD_LENGTH = 16;
const CHECKSUM_OF_FONT = 0xb1b0afba;

/** Reads the tables of a font; they share the font's memory. */
export function parseSfnt(font: Buffer): Sfnt {
  const records = Array.from({length: font.readUInt16BE(4)}, (_, index) => HEADER_LENGTH + index * RECORD_LENGTH);
  return new Map(
    records.map((at) => {
      const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
      return [font.toString('latin1', at, at + 4), font.subarray(offset, offset + length)];
    }),
  );
}

/** Writes a font with the right checksums, its tables in alphabetical order. */
export function encodeSfnt(sfnt: Sfnt): Buffer {
  const tables = [...sfnt].sort(([a], [b]) => (a < b ? -1 : 1)).map(([tag, table]) => ({tag, table: clearChecksum(tag, table)}));
  const header = encodeHeader(tables.length);
  let offset = HEADER_LENGTH + tables.length * RECORD_LENGTH;
  const records = tables.map(({tag, table}) => {
    const record = encodeRecord({tag, table, offset});
    offset += pad(table).length;
    return record;
  });
  const font = Buffer.concat([header, ...records, ...tables.map(({table}) => pad(table))]);
  const head = parseSfnt(font).get('head');
  head?.writeUInt32BE((CHECKSUM_OF_FONT - toChecksum(font)) >>> 0, 8);
  return font;
}

/** The font's own checksum is in `head`, and is taken with that field at zero. */
function clearChecksum(tag: string, table: Buffer): Buffer {
  if (tag !== 'head') return table;
  const head = Buffer.from(table);
  head.writeUInt32BE(0, 8);
  return head;
}

function encodeHeader(count: number): Buffer {
  const power = 2 ** Math.floor(Math.log2(count));
  const header = Buffer.alloc(HEADER_LENGTH);
  header.writeUInt32BE(0x00010000, 0);
  [count, power * RECORD_LENGTH, Math.log2(power), (count - power) * RECORD_LENGTH].forEach((value, index) =>
    header.writeUInt16BE(value, 4 + index * 2),
  );
  return header;
}

function encodeRecord({tag, table, offset}: {tag: string; table: Buffer; offset: number}): Buffer {
  const record = Buffer.alloc(RECORD_LENGTH);
  record.write(tag, 'latin1');
  [toChecksum(table), offset, table.length].forEach((value, index) => record.writeUInt32BE(value, 4 + index * 4));
  return record;
}

function pad(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
}

function toChecksum(bytes: Buffer): number {
  const padded = pad(bytes);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
