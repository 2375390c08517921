import {readFile} from 'node:fs/promises';
import fontverter from 'fontverter';
import {expect, test} from 'vitest';
import {readCodePoints} from '../../../../../src/plugins/delivery/fonts/codePoints';
import {createFont} from '../../../../../src/plugins/delivery/fonts/createFont';
import {parseNames} from '../../../../../src/plugins/delivery/fonts/names';
import {readPretendard} from '../../../../../src/plugins/delivery/fonts/pretendard';
import {parseSfnt} from '../../../../../src/plugins/delivery/fonts/sfnt';
import {toFontFaces} from '../../../../../src/plugins/delivery/fonts/toFontFaces';

const source = await readPretendard();
const characters = [...' AV가뷁'];
const params = {source: source.font, family: 'My Notes', reserved: source.reserved, characters};
const bytes = await createFont(params);
const tables = parseSfnt(await fontverter.convert(bytes, 'truetype'));

test('has the characters asked for and no other', () => {
  expect([...readCodePoints(tables.get('cmap')!)].map((codePoint) => String.fromCodePoint(codePoint)).join('')).toBe(characters.join(''));
});

test('varies in weight from regular to bold', () => {
  const fvar = tables.get('fvar')!;
  const axis = fvar.readUInt16BE(4);
  expect(fvar.toString('latin1', axis, axis + 4)).toBe('wght');
  expect([4, 8, 12].map((at) => fvar.readInt32BE(axis + at) / 0x10000)).toEqual([400, 400, 700]);
});

test('has kerning', () => expect(tables.get('GPOS')!.toString('latin1')).toContain('kern'));

test('carries its own name, the copyright and the licence', () => {
  const names = parseNames(tables.get('name')!);
  expect(names.filter(({text}) => text.includes('Pretendard'))).toEqual([]);
  const find = (nameId: number) => names.find((name) => name.nameId === nameId)?.text;
  expect([1, 4, 6].map(find)).toEqual(['My Notes', 'My Notes', 'MyNotes-Regular']);
  expect(find(0)).toContain('Kil Hyung-jin');
  expect(find(13)).toContain('SIL Open Font License');
  expect(find(14)).toContain('OFL');
});

test('is the same each time', async () => expect((await createFont(params)).equals(bytes)).toBe(true));

test('takes less than 121 bytes a character of Korean prose', async () => {
  const prose = await readFile('node_modules/@docusaurus/theme-translations/locales/ko/theme-common.json', 'utf8');
  const used = [...new Set(prose.replaceAll(/\s/g, ''))].filter((character) => character.codePointAt(0)! < 0x10000).sort();
  const font = await createFont({...params, characters: used});
  expect(font.length / used.length).toBeLessThan(121);
});

test('its faces say what it is called and what stands in for it', () => {
  expect(toFontFaces({family: 'My Notes', url: '../fonts/x.woff2', source}).replaceAll('}', '}\n')).toMatchInlineSnapshot(`
    "@font-face{font-family:"My Notes";src:url(../fonts/x.woff2)format("woff2");font-weight:400 700;font-display:swap}
    @font-face{font-family:"My Notes Fallback";src:local("Apple SD Gothic Neo");size-adjust:100%;ascent-override:95.21%;descent-override:24.12%;line-gap-override:0%}
    @font-face{font-family:"My Notes Fallback";src:local("Noto Sans KR"),local("Noto Sans CJK KR");size-adjust:93.94%;ascent-override:101.36%;descent-override:25.68%;line-gap-override:0%}
    "
  `);
});
