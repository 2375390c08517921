import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {writeXliff} from '../../../../../../src/plugins/translation/exchange/xliff/writeXliff';
import {checkXliff} from '../../../../../support/checkXliff';
import {createExchangeUnit, exchangePages, LANGUAGES} from '../../../../../support/exchangePages';

const page = {
  path: 'docs/tour.mdx',
  units: [
    createExchangeUnit({
      id: 'tour.p1',
      source: '**KT**의 `5G` 망은 [지도](./map.mdx)에 있다.',
      target: 'The `5G` network of **KT** is on [the map](./map.mdx).',
      state: {status: 'outdated', baselineSource: '**KT**의 망은 [지도](./map.mdx)에 있다.'},
      terms: [{source: '망', target: 'network'}],
    }),
    createExchangeUnit({id: 'tour.tr1/c2', source: '<Term id="x">새</Term>\u0007 글', target: null, state: {status: 'missing', copied: true}}),
  ],
};

describe('writeXliff', () => {
  test('state, notes, earlier source, glossary and syntax travel along', () => {
    expect(writeXliff([page, {path: 'docs/empty.mdx', units: []}], LANGUAGES)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.1" srcLang="ko" trgLang="en">
        <file id="f1" original="docs/tour.mdx" canResegment="no" xml:space="preserve">
          <unit id="tour.p1" name="tour.p1" type="translation:paragraph">
            <mtc:matches>
              <mtc:match id="b1" ref="#s1" type="tm" origin="baseline">
                <originalData>
                  <data id="d1" xml:space="preserve">**</data>
                  <data id="d2" xml:space="preserve">[</data>
                  <data id="d3" xml:space="preserve">](./map.mdx)</data>
                  <data id="d4" xml:space="preserve">\`5G\`</data>
                </originalData>
                <source><pc id="1" canCopy="no" canDelete="no" type="fmt" subType="xlf:b" dispStart="**" dispEnd="**" dataRefStart="d1" dataRefEnd="d1">KT</pc>의 망은 <pc id="3" canCopy="no" canDelete="no" type="link" subType="translation:link" dispStart="[" dispEnd="](./map.mdx)" dataRefStart="d2" dataRefEnd="d3">지도</pc>에 있다.</source>
                <target>The <ph id="4" canCopy="no" canDelete="no" type="other" subType="translation:code" disp="\`5G\`" dataRef="d4"/> network of <pc id="1" canCopy="no" canDelete="no" type="fmt" subType="xlf:b" dispStart="**" dispEnd="**" dataRefStart="d1" dataRefEnd="d1">KT</pc> is on <pc id="3" canCopy="no" canDelete="no" type="link" subType="translation:link" dispStart="[" dispEnd="](./map.mdx)" dataRefStart="d2" dataRefEnd="d3">the map</pc>.</target>
              </mtc:match>
            </mtc:matches>
            <gls:glossary>
              <gls:glossEntry id="g1" ref="#m1">
                <gls:term>망</gls:term>
                <gls:translation>network</gls:translation>
              </gls:glossEntry>
            </gls:glossary>
            <mda:metadata>
              <mda:metaGroup category="translation:fingerprints">
                <mda:meta type="source">36ce032230bb</mda:meta>
                <mda:meta type="target">0c607c5e6a18</mda:meta>
              </mda:metaGroup>
            </mda:metadata>
            <notes>
              <note id="n1" category="location">docs/tour.mdx:7</note>
              <note id="n2" category="previous-source">&lt;1&gt;KT&lt;/1&gt;의 망은 &lt;3&gt;지도&lt;/3&gt;에 있다.</note>
            </notes>
            <originalData>
              <data id="d1" xml:space="preserve">**</data>
              <data id="d2" xml:space="preserve">\`5G\`</data>
              <data id="d3" xml:space="preserve">[</data>
              <data id="d4" xml:space="preserve">](./map.mdx)</data>
            </originalData>
            <segment id="s1" state="initial" subState="translation:outdated">
              <source><pc id="1" canCopy="no" canDelete="no" type="fmt" subType="xlf:b" dispStart="**" dispEnd="**" dataRefStart="d1" dataRefEnd="d1">KT</pc>의 <ph id="2" canCopy="no" canDelete="no" type="other" subType="translation:code" disp="\`5G\`" dataRef="d2"/> <mrk id="m1" type="term">망</mrk>은 <pc id="3" canCopy="no" canDelete="no" type="link" subType="translation:link" dispStart="[" dispEnd="](./map.mdx)" dataRefStart="d3" dataRefEnd="d4">지도</pc>에 있다.</source>
              <target>The <ph id="2" canCopy="no" canDelete="no" type="other" subType="translation:code" disp="\`5G\`" dataRef="d2"/> network of <pc id="1" canCopy="no" canDelete="no" type="fmt" subType="xlf:b" dispStart="**" dispEnd="**" dataRefStart="d1" dataRefEnd="d1">KT</pc> is on <pc id="3" canCopy="no" canDelete="no" type="link" subType="translation:link" dispStart="[" dispEnd="](./map.mdx)" dataRefStart="d3" dataRefEnd="d4">the map</pc>.</target>
            </segment>
          </unit>
          <unit id="tour.tr1:2f:c2" name="tour.tr1/c2" type="translation:paragraph">
            <mda:metadata>
              <mda:metaGroup category="translation:fingerprints">
                <mda:meta type="source">988980784552</mda:meta>
                <mda:meta type="target">4f53cda18c2b</mda:meta>
              </mda:metaGroup>
            </mda:metadata>
            <notes>
              <note id="n1" category="location">docs/tour.mdx:7</note>
            </notes>
            <originalData>
              <data id="d1" xml:space="preserve">&lt;Term id="x"&gt;</data>
              <data id="d2" xml:space="preserve">&lt;/Term&gt;</data>
            </originalData>
            <segment id="s1" state="initial" subState="translation:copied">
              <source><pc id="1" canCopy="no" canDelete="no" type="other" subType="translation:jsx" dispStart="&lt;Term id=&quot;x&quot;&gt;" dispEnd="&lt;/Term&gt;" dataRefStart="d1" dataRefEnd="d2">새</pc><cp hex="0007"/> 글</source>
            </segment>
          </unit>
        </file>
      </xliff>
      "
    `);
  });

  test('any pages give a document that keeps the constraints of the core and of the modules', () => {
    fc.assert(fc.property(exchangePages, (pages) => void expect(checkXliff(writeXliff(pages, LANGUAGES))).toEqual([])), {numRuns: 40});
  });

  const document = writeXliff([page], LANGUAGES);

  test.each([
    ['F1 trgLang', (text: string) => text.replace(' trgLang="en"', '')],
    ['K6T an inline', (text: string) => text.replace(/<target>(?:(?!<\/target>)[^])*<\/target>\s*<\/segment>/, '<target><ph id="1"/></target></segment>')],
    ['K3 ids of units', (text: string) => text.replace('id="tour.tr1:2f:c2"', 'id="tour.p1"')],
    ['ids are NMTOKENs', (text: string) => text.replace('id="tour.p1"', 'id="tour p1"')],
    ['states are', (text: string) => text.replace(' state="initial"', '')],
    ['F8', (text: string) => text.replace(' type="fmt"', '')],
    ['F15', (text: string) => text.replace('<data id="d1"', '<data id="d99"')],
    ['modules come first', (text: string) => text.replace(/(<notes>[^]*?<\/notes>)([^]*?)(<\/unit>)/, '$2$1$3')],
    ['every element', (text: string) => text.replace('</segment>', '<note>x</note></segment>')],
    ['a term is marked', (text: string) => text.replace('ref="#m1"', 'ref="#m9"')],
    ['a match points', (text: string) => text.replace('ref="#s1"', 'ref="#s9"')],
    ['cp stands', (text: string) => text.replace('hex="0007"', 'hex="0041"')],
  ] as [string, (text: string) => string][])('the check finds %s broken', (name, spoil) => {
    const spoilt = spoil(document);
    expect(spoilt).not.toBe(document);
    expect(checkXliff(spoilt).filter((finding) => finding.startsWith(name))).not.toEqual([]);
  });
});
