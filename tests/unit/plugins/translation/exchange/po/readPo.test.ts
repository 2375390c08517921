import {describe, expect, test} from 'vitest';
import {readPo} from '../../../../../../src/plugins/translation/exchange/po/readPo';
import {writePo} from '../../../../../../src/plugins/translation/exchange/po/writePo';
import {formatPieces} from '../../../../../../src/plugins/translation/pieces/formatPieces';
import {createExchangeUnit, LANGUAGES} from '../../../../../support/exchangePages';

const HEADER = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n';

describe('writePo', () => {
  test('state, earlier source, terms and syntax travel along', () => {
    const units = [
      createExchangeUnit({
        id: 'tour.p1',
        source: '**KT**의 `5G` 망은 [지도](./map.mdx)에 있다.',
        target: 'The `5G` network of **KT** is on [the map](./map.mdx).',
        state: {status: 'outdated', baselineSource: '**KT**의 망은 "[지도](./map.mdx)"에\n있다.'},
        terms: [{source: '망', target: 'network'}],
      }),
      createExchangeUnit({id: 'tour.p2', source: '새 글', target: null, state: {status: 'missing', copied: false}}),
    ];
    expect(writePo([{path: 'docs/my tour.mdx', units}], LANGUAGES)).toMatchInlineSnapshot(`
      "msgid ""
      msgstr ""
      "Project-Id-Version: docs\\n"
      "PO-Revision-Date: 1970-01-01 00:00+0000\\n"
      "Last-Translator: Automatically generated\\n"
      "Language-Team: none\\n"
      "Language: en\\n"
      "MIME-Version: 1.0\\n"
      "Content-Type: text/plain; charset=utf-8\\n"
      "Content-Transfer-Encoding: 8bit\\n"
      "Plural-Forms: nplurals=2; plural=(n != 1);\\n"
      "X-Source-Language: ko\\n"

      #: ⁨docs/my tour.mdx⁩:7
      #. paragraph
      #. <1>: ** … **
      #. <2/>: \`5G\`
      #. <3>: [ … ](./map.mdx)
      #. 망 → network
      #. fingerprints: 36ce032230bb 0c607c5e6a18
      #, fuzzy
      #| msgid ""
      #| "<1>KT</1>의 망은 \\"<3>지도</3>\\"에\\n"
      #| "있다."
      msgctxt "docs/my tour.mdx#tour.p1"
      msgid "<1>KT</1>의 <2/> 망은 <3>지도</3>에 있다."
      msgstr "The <2/> network of <1>KT</1> is on <3>the map</3>."

      #: ⁨docs/my tour.mdx⁩:7
      #. paragraph
      #. fingerprints: 8f38084d5f29 4f53cda18c2b
      msgctxt "docs/my tour.mdx#tour.p2"
      msgid "새 글"
      msgstr ""
      "
    `);
  });
});

describe('readPo', () => {
  const read = (entries: string) => readPo(HEADER + entries, LANGUAGES);

  test('knows what is fuzzy, and what no longer is', () => {
    const {units} = read('#, fuzzy, c-format\nmsgctxt "docs/a.mdx#a.p1"\nmsgid "가"\nmsgstr "a"\n\nmsgctxt "docs/a.mdx#a.p2"\nmsgid "나"\nmsgstr ""\n');
    expect(units.map(({id, target, isConfirmed}) => ({id, target: target && formatPieces(target), isConfirmed}))).toEqual([
      {id: 'a.p1', target: 'a', isConfirmed: false},
      {id: 'a.p2', target: null, isConfirmed: true},
    ]);
  });

  test('does not care for obsolete entries, other ends of lines, or how the header counts plurals', () => {
    const text = `${HEADER}"Plural-Forms: nplurals=9; plural=banana;\\n"\n\nmsgctxt "docs/a.mdx#a.p1"\nmsgid "가"\nmsgstr "a"\n\n#~ msgctxt "docs/a.mdx#a.p9"\n#~ msgid "옛"\n#~ msgstr "old"\n`;
    const {units, refusals} = readPo(text.replaceAll('\n', '\r\n'), LANGUAGES);
    expect({ids: units.map(({id}) => id), refusals}).toEqual({ids: ['a.p1'], refusals: []});
  });

  test.each([
    ['a string that does not end', 'msgctxt "docs/a.mdx#a.p1"\nmsgid "가\nmsgstr "a"\n', 'broken', 6],
    ['a word that is no keyword', '\nmsgfoo "a"\n', 'broken', 6],
    ['an entry without a place', 'msgid "가"\nmsgstr "a"\n', 'foreign-unit', 1],
    ['plurals', '\nmsgctxt "docs/a.mdx#a.p1"\nmsgid "가"\nmsgid_plural "나"\nmsgstr[0] "a"\n', 'format', 6],
    ['one unit twice', 'msgctxt "docs/a.mdx#a.p1"\nmsgid "가"\nmsgstr "a"\n\nmsgctxt ""\n"docs/a.mdx#a.p1"\nmsgid "가"\nmsgstr "b"\n', 'duplicate', 9],
  ])('refuses %s', (_, entries, reason, line) => {
    expect(read(entries)).toMatchObject({units: [], refusals: [{reason, line}]});
  });

  test.each([
    ['no header', 'msgctxt "a#b"\nmsgid "가"\nmsgstr "a"\n', 'format'],
    ['another encoding', HEADER.replace('UTF-8', 'EUC-KR'), 'encoding'],
    ['another language', HEADER.replace('Language: en', 'Language: ja'), 'language'],
  ])('refuses a file with %s', (_, text, reason) => {
    expect(readPo(text, LANGUAGES)).toMatchObject({units: [], refusals: [{reason, unit: null}]});
  });

  test('what is wrong with one entry does not keep the next away', () => {
    const {units, refusals} = read('msgid "가"\nmsgstr "a"\n\nmsgctxt "docs/a.mdx#a.p1"\nmsgid "나"\nmsgstr "b"\n');
    expect([units.length, refusals.length]).toEqual([1, 1]);
  });
});
