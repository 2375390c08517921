import {describe, expect, test} from 'vitest';
import {toFinishedContent} from '../../../../../src/plugins/pdf/finish/toFinishedContent';
import {toFinishedMetadata} from '../../../../../src/plugins/pdf/finish/toFinishedMetadata';
import {dropBreakMarksFromMap, parseGlyphMap} from '../../../../../src/plugins/pdf/finish/toUnicodeMap';

const CMAP = '2 beginbfchar\n<0001> <D55C2060>\n<0002> <0041>\nendbfchar';
const span = (actual: string, inner: string) => `/Span <<\n  /ActualText ${actual}\n>> BDC\n/f0 10 Tf\n${inner} Tj\nEMC\n`;

describe('dropBreakMarksFromMap', () => {
  test('leaves what glyphs mean without the joiner', () => {
    expect(parseGlyphMap(dropBreakMarksFromMap(CMAP))).toEqual(new Map([['0001', 'd55c'], ['0002', '0041']]));
  });
});

describe('toFinishedContent', () => {
  const map = parseGlyphMap(dropBreakMarksFromMap(CMAP));
  const finish = (content: string) => toFinishedContent(content, (font) => (font === 'f0' ? map : undefined));

  test('a text that its glyphs mean anyway is not told', () => {
    expect(finish(span('<feffd55c2060>', '<0001>'))).toBe('/f0 10 Tf\n<0001> Tj\n');
    expect(finish(span('(A)', '(\\000\\002)'))).toBe('/f0 10 Tf\n(\\000\\002) Tj\n');
  });

  test('a text that they do not mean stays, without the joiner', () => {
    expect(finish(span('<feff00a02060>', '<0002>'))).toBe('/Span<</ActualText<feff00a0>>>BDC\n/f0 10 Tf\n<0002> Tj\nEMC\n');
  });

  test('a text of a font without a map stays as it is', () => {
    const other = span('<feff00a0>', '<0002>').replace('/f0', '/f9');
    expect(finish(other)).toBe(other);
  });
});

describe('toFinishedMetadata', () => {
  test('names both standards and no date', () => {
    const xmp = '<rdf:Description rdf:about=""><xmp:CreateDate>2000</xmp:CreateDate><pdfaExtension:schemas><rdf:Bag></rdf:Bag></pdfaExtension:schemas><pdfaid:part>2</pdfaid:part></rdf:Description>';
    const finished = toFinishedMetadata(xmp);
    expect(finished).not.toContain('CreateDate');
    expect(finished).toContain('<pdfuaid:part>1</pdfuaid:part></rdf:Description>');
    expect(finished).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(finished).toContain('xmlns:pdfuaid=');
  });

  test('metadata of another make are an error', () => {
    expect(() => toFinishedMetadata('<x/>')).toThrowErrorMatchingInlineSnapshot(`[Error: Unexpected metadata of the typesetter, expected an rdf:Description]`);
  });
});
