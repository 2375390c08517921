import fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {compileBook} from '../../../../../src/plugins/pdf/compile/compileBook';
import {loadFonts} from '../../../../../src/plugins/pdf/compile/loadFonts';
import {finishPdf} from '../../../../../src/plugins/pdf/finish/finishPdf';
import {toTypstString, toTypstText} from '../../../../../src/plugins/pdf/typst/escape';
import {glueText} from '../../../../../src/plugins/pdf/typst/glueWords';

let fonts: readonly Buffer[];

beforeAll(async () => {
  fonts = (await loadFonts()).blobs;
});

/** Each text on a page of its own, as a reader's program takes it from there. */
async function setTexts(texts: readonly string[]): Promise<string[]> {
  const pages = texts.map((text) => `#page(width: 4000pt, height: 60pt)[${toTypstText(glueText(text, 'ko'))}]`);
  const settings = '#set document(title: "law", date: datetime(year: 2000, month: 1, day: 1))\n#set text(font: "Pretendard", fallback: false, lang: "ko")\n';
  const {bytes} = await finishPdf(compileBook({source: new Map([['/main.typ', settings + pages.join('\n')]]), fonts}));
  const pdf = await getDocument({data: bytes, verbosity: 0}).promise;
  const extracted = await Promise.all(texts.map(async (_, index) => {
    const {items} = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  }));
  await pdf.loadingTask.destroy();
  return extracted;
}

/** Characters of markup most of all, between letters of the languages we set. */
const character = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...'#*_`$@<>\\"\'/=-+~[](){}:;,.!?&%^|')},
  {weight: 3, arbitrary: fc.constantFrom(...'가각힣한글읽쓰기')},
  {weight: 2, arbitrary: fc.constantFrom(...'abcXYZ0123 ')},
);

describe('text', () => {
  test('comes out of the book as it went in, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({unit: character, minLength: 1, maxLength: 60}), {minLength: 20, maxLength: 20}), async (texts) => {
        // The law is about characters: how wide a gap counts as how many spaces is the reader's guess.
        const squeeze = (text: string) => text.replace(/\s+/g, '');
        expect((await setTexts(texts)).map(squeeze)).toEqual(texts.map(squeeze));
      }),
      {numRuns: 8},
    );
  });

  test.each(['= 제목', '- 목록', '// 주석', '/* 주석 */', '#let x = 1', '"따옴표" \\ 역사선', '<label> @ref', '*굵게* _기울임_ `코드` $x$', 'https://a.example/b'])('«%s» is no markup', async (text) => {
    const [extracted] = await setTexts([text]);
    expect(extracted).toBe(text);
  });

  test('what no text may hold is dropped, half a character replaced', () => {
    expect(toTypstString('a\u0000b\u0007c\ud800d\n')).toBe('"abc\ufffdd\\n"');
  });
});
