import {describe, expect, test} from 'vitest';
import {decodeFile} from '../../../../../../src/plugins/translation/exchange/decodeFile';
import {readXliff} from '../../../../../../src/plugins/translation/exchange/xliff/readXliff';
import {formatPieces} from '../../../../../../src/plugins/translation/pieces/formatPieces';
import {LANGUAGES} from '../../../../../support/exchangePages';

const wrap = (units: string, attributes = 'version="2.1" srcLang="ko" trgLang="en"') =>
  `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${attributes}>\n<file id="f1" original="docs/a.mdx">\n${units}\n</file></xliff>`;

const unit = (segments: string, id = 'a.p1') => `<unit id="${id}">${segments}</unit>`;

const readOne = (segments: string) => {
  const [read] = readXliff(wrap(unit(segments)), LANGUAGES).units;
  return {source: formatPieces(read!.source), target: read!.target && formatPieces(read!.target), isConfirmed: read!.isConfirmed};
};

describe('readXliff', () => {
  test.each([
    ['paired and single codes', '<segment><source>가<pc id="1">나</pc></source><target><ph id="2"/>b<pc id="1">c</pc></target></segment>', '<2/>b<1>c</1>'],
    ['codes whose ends a tool has parted', '<segment><source>가</source><target><sc id="1"/>b<ec startRef="1"/></target></segment>', '<1>b</1>'],
    ['annotations, which are no part of the text', '<segment><source>가</source><target><mrk id="m1" type="term">b</mrk><sm id="m2" type="comment"/>c<em startRef="m2"/></target></segment>', 'bc'],
    ['characters by number', '<segment><source>가</source><target>a<cp hex="0007"/>b</target></segment>', 'a\u0007b'],
    ['CDATA and references', '<segment><source>가</source><target><![CDATA[<b>]]>&amp;&#x2F;</target></segment>', '<b>&/'],
    ['what a tool has cut into sentences', '<segment><source>가.</source><target>A.</target></segment><ignorable><source> </source><target> </target></ignorable><segment><source>나.</source><target>B.</target></segment>', 'A. B.'],
  ])('reads %s', (_, segments, expected) => {
    expect(readOne(segments).target).toBe(expected);
  });

  test('a state of a reviewer confirms, others do not', () => {
    const states = ['initial', 'translated', 'reviewed', 'final'].map((state) => readOne(`<segment state="${state}"><source>가</source><target>a</target></segment>`).isConfirmed);
    expect(states).toEqual([false, false, true, true]);
  });

  test('prefixes are a matter of taste, and units may be grouped', () => {
    const text = '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ko" trgLang="en"><x:file id="f" original="docs/a.mdx"><x:group id="g"><x:unit id="t.tr1:2f:c2"><x:segment><x:source>가</x:source></x:segment></x:unit></x:group></x:file></x:xliff>';
    expect(readXliff(text, LANGUAGES).units).toMatchObject([{path: 'docs/a.mdx', id: 't.tr1/c2', target: null}]);
  });

  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({length: 9}, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n || ''};`.repeat(10)}">`).join('')}]>`;

  test.each([
    ['XML that breaks off', wrap('<unit id="a">').slice(0, -20), 'broken'],
    ['a billion laughs', `<?xml version="1.0"?>${laughs}${wrap(unit('<segment><source>&lol9;</source></segment>')).replace(/^.*\n/, '')}`, 'doctype'],
    ['an external entity', wrap('').replace('\n', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n'), 'doctype'],
    ['a document type behind a comment', wrap('').replace('\n', '<!-- x --><!DOCTYPE x SYSTEM "http://example.com/x.dtd">\n'), 'doctype'],
    ['an entity nobody defined', wrap(unit('<segment><source>&bogus;</source></segment>')), 'broken'],
    ['elements nested by the ten thousand', wrap(unit(`<segment><source>${'<pc id="1">'.repeat(30_000)}${'</pc>'.repeat(30_000)}</source></segment>`)), 'broken'],
    ['XLIFF 1.2', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', 'format'],
    ['another language', wrap('', 'version="2.1" srcLang="ko" trgLang="ja"'), 'language'],
    ['the other direction', wrap('', 'version="2.1" srcLang="en" trgLang="ko"'), 'language'],
    ['segments in another order', wrap(unit('<segment><source>가</source><target order="2">a</target></segment>')), 'format'],
  ])('%s is refused with a line', (_, text, reason) => {
    const {units, refusals} = readXliff(text, LANGUAGES);
    expect(units).toEqual([]);
    expect(refusals).toMatchObject([{reason, line: expect.any(Number) as number}]);
  });

  test('says in which line', () => {
    expect(readXliff(wrap('<unit id="a">\n\n<segment>'), LANGUAGES).refusals).toMatchObject([{reason: 'broken', line: 7}]);
    expect(readXliff(wrap(`\n${unit('<segment><source>가</source></segment>')}`), LANGUAGES).units).toMatchObject([{line: 5}]);
  });
});

describe('decodeFile', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  test('drops a byte order mark and leaves line ends alone', () => {
    expect(decodeFile(encode('\uFEFFa\r\nb'))).toEqual({text: 'a\r\nb'});
  });

  test.each([
    ['bytes that are no UTF-8', Uint8Array.of(0xb0, 0xa1), 'encoding'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x3c, 0), 'encoding'],
    ['an encoding that XML names', encode('<?xml version="1.0" encoding="EUC-KR"?><a/>'), 'encoding'],
    ['NUL', encode('a\n\0'), 'broken'],
    ['fifty megabytes', new Uint8Array(50_000_000), 'too-large'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(decodeFile(bytes)).toMatchObject({units: [], refusals: [{reason}]});
  });
});
