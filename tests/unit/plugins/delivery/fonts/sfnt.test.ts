import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import {readCodePoints} from '../../../../../src/plugins/delivery/fonts/codePoints';
import {readPretendard} from '../../../../../src/plugins/delivery/fonts/pretendard';
import {encodeSfnt, parseSfnt} from '../../../../../src/plugins/delivery/fonts/sfnt';

const {font} = await readPretendard();

test('a font is the same after parsing and encoding, tables and checksums', () => {
  const encoded = encodeSfnt(parseSfnt(font));
  expect([...parseSfnt(encoded)].map(([tag, table]) => [tag, table.length])).toEqual(
    [...parseSfnt(font)].map(([tag, table]) => [tag, table.length]).sort(),
  );
  expect(encodeSfnt(parseSfnt(encoded)).equals(encoded)).toBe(true);
});

test('the checksum of a font is that of OpenType', () => {
  const encoded = encodeSfnt(parseSfnt(font));
  let sum = 0;
  for (let at = 0; at < encoded.length; at += 4) sum = (sum + encoded.readUInt32BE(at)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
});

test('the font has all syllables of modern Hangul, and no runes', () => {
  const codePoints = readCodePoints(parseSfnt(font).get('cmap')!);
  const syllables = Array.from({length: 11_172}, (_, index) => 0xac00 + index);
  expect(syllables.filter((codePoint) => !codePoints.has(codePoint))).toEqual([]);
  expect([0x20, 0x41, 0x2014].every((codePoint) => codePoints.has(codePoint))).toBe(true);
  expect([0x16a0, 0xffff, 0x1f600].some((codePoint) => codePoints.has(codePoint))).toBe(false);
});

test('reads segments that point to an array of glyphs', () => {
  const words = (...values: number[]) => {
    const buffer = Buffer.alloc(values.length * 2);
    values.forEach((value, index) => buffer.writeUInt16BE(value, index * 2));
    return buffer;
  };
  // Two segments: a–c by way of the array [5, 0, 6] (b has no glyph), and the last.
  const subtable = words(4, 0, 0, 4, 0, 0, 0, 0x63, 0xffff, 0, 0x61, 0xffff, 0, 1, 4, 0, 5, 0, 6);
  const cmap = Buffer.concat([words(0, 1, 3, 1, 0, 12), subtable]);
  expect([...readCodePoints(cmap)].map((codePoint) => String.fromCodePoint(codePoint))).toEqual(['a', 'c']);
});

test('the licence of Pretendard is the OFL and reserves its name', async () => {
  const {licence, reserved} = await readPretendard();
  expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(licence).toContain(`with Reserved Font Name ${reserved[0]}`);
  expect(await readFile('node_modules/pretendard/dist/LICENSE.txt', 'utf8')).toBe(licence);
});
