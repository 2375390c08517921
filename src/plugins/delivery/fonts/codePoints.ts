/**
 * The code points a font has glyphs for: a `cmap` table's Unicode subtables.
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function readCodePoints(cmap: Buffer): Set<number> {
  const subtables = Array.from({length: cmap.readUInt16BE(2)}, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4));
  return new Set(subtables.flatMap((offset) => readSubtable(cmap.subarray(offset))));
}

const READERS: Readonly<Record<number, (subtable: Buffer) => number[]>> = {4: readSegments, 12: readGroups};

/** Other formats are for scripts and systems no browser asks about. */
function readSubtable(subtable: Buffer): number[] {
  return READERS[subtable.readUInt16BE(0)]?.(subtable) ?? [];
}

function readSegments(subtable: Buffer): number[] {
  const size = subtable.readUInt16BE(6);
  return Array.from({length: size / 2}, (_, index) => index * 2).flatMap((at) => {
    const [last, first] = [subtable.readUInt16BE(14 + at), subtable.readUInt16BE(16 + size + at)];
    const [delta, rangeAt] = [subtable.readUInt16BE(16 + size * 2 + at), 16 + size * 3 + at];
    const range = subtable.readUInt16BE(rangeAt);
    return toRange(first, last).filter((codePoint) => {
      const glyph = range === 0 ? codePoint : subtable.readUInt16BE(rangeAt + range + (codePoint - first) * 2);
      return codePoint !== 0xffff && (range === 0 ? (glyph + delta) % 0x10000 !== 0 : glyph !== 0);
    });
  });
}

function readGroups(subtable: Buffer): number[] {
  return Array.from({length: subtable.readUInt32BE(12)}, (_, index) => 16 + index * 12).flatMap((at) =>
    toRange(subtable.readUInt32BE(at), subtable.readUInt32BE(at + 4)),
  );
}

function toRange(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index);
}
