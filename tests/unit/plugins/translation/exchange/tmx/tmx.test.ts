import {describe, expect, test} from 'vitest';
import {readTmx} from '../../../../../../src/plugins/translation/exchange/tmx/readTmx';
import {writeTmx} from '../../../../../../src/plugins/translation/exchange/tmx/writeTmx';
import {formatPieces} from '../../../../../../src/plugins/translation/pieces/formatPieces';
import {createExchangeUnit, LANGUAGES} from '../../../../../support/exchangePages';

const pages = [
  {
    path: 'docs/tour.mdx',
    units: [
      createExchangeUnit({id: 'a.p1', source: '`x`는 [지도](./m.mdx)에', target: 'On [the map](./m.mdx): `x`'}),
      createExchangeUnit({id: 'a.p2', source: '옛', target: 'old', state: {status: 'outdated', baselineSource: null}}),
      createExchangeUnit({id: 'a.p3', source: '없', target: null, state: {status: 'missing', copied: false}}),
    ],
  },
];

const wrap = (units: string) => `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="ko"/><body>${units}</body></tmx>`;
const read = (text: string) => readTmx(text, LANGUAGES).entries.map(({source, target}) => `${formatPieces(source)} → ${formatPieces(target)}`);

describe('TMX', () => {
  test('holds what is up to date', () => {
    expect(writeTmx(pages, LANGUAGES)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
        <header creationtool="docusaurus-translation" creationtoolversion="1" segtype="paragraph" o-tmf="MDX" adminlang="en" srclang="ko" datatype="plaintext"/>
        <body>
          <tu>
            <prop type="x-unit">docs/tour.mdx#a.p1</prop>
            <tuv xml:lang="ko">
              <seg><ph x="1" type="x-code">\`x\`</ph>는 <bpt i="2" x="2" type="link">[</bpt>지도<ept i="2">](./m.mdx)</ept>에</seg>
            </tuv>
            <tuv xml:lang="en">
              <seg>On <bpt i="2" x="2" type="link">[</bpt>the map<ept i="2">](./m.mdx)</ept>: <ph x="1" type="x-code">\`x\`</ph></seg>
            </tuv>
          </tu>
        </body>
      </tmx>
      "
    `);
  });

  test('is read as it was written', () => {
    expect(read(writeTmx(pages, LANGUAGES))).toEqual(['<1/>는 <2>지도</2>에 → On <2>the map</2>: <1/>']);
  });

  test('of other tools may number otherwise, name regions, highlight, and hold other languages', () => {
    const text = wrap(
      '<tu><tuv xml:lang="en-GB"><seg>a <bpt i="7" x="5">[</bpt>b<ept i="7">]</ept><ph x="3">c</ph></seg></tuv><tuv xml:lang="KO"><seg><hi>가</hi> <ph x="3">c</ph><bpt i="1" x="5">[</bpt>나<ept i="1">]</ept></seg></tuv></tu>' +
        '<tu><tuv xml:lang="fr"><seg>a</seg></tuv></tu>',
    );
    expect(read(text)).toEqual(['가 <1/><2>나</2> → a <2>b</2><1/>']);
  });

  test.each([
    ['entities of its own', '<!DOCTYPE tmx [<!ENTITY e SYSTEM "file:///etc/passwd">]><tmx version="1.4"><header/><body/></tmx>', 'doctype'],
    ['a document type that defines something', '<!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY e "x">]><tmx version="1.4"><header/><body/></tmx>', 'doctype'],
    ['other languages alone', wrap('<tu><tuv xml:lang="fr"><seg>a</seg></tuv></tu>'), 'language'],
    ['something else in it', '<html/>', 'format'],
    ['half a document', wrap('').slice(0, -3), 'broken'],
  ])('with %s is refused', (_, text, reason) => {
    expect(readTmx(text, LANGUAGES)).toMatchObject({entries: [], refusals: [{reason}]});
  });
});
