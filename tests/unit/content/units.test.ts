import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parsePage} from '../../../src/content/parsePage';
import {listUnits} from '../../../src/content/units';
import {blockModel, pageModel, texts, toMdx, withTexts, type PageModel} from '../../support/arbitraryPage';

const INLINE = ['Fact', 'Term'];
const FIGURES = ['Figure'];

function keysOf(text: string): string[] {
  return listUnits(parsePage(text, {inline: INLINE}), {figures: FIGURES}).map(({key}) => key);
}

test('numbers the blocks of a section by kind, in reading order', () => {
  const text = `
앞글 하나.

## 합의 {/* #agreement */}

단락 하나.

- 항목
  - 안쪽 항목

- 다음

  둘째 단락

> 따온 말

| 수 | 뜻 |
| --- | --- |
| 3 | 회사 |

\`\`\`
부호
\`\`\`

<Figure name="map">설명</Figure>

단락 둘.
`;
  expect(keysOf(text)).toMatchInlineSnapshot(`
    [
      "_.p1",
      "agreement.h",
      "agreement.p1",
      "agreement.li1",
      "agreement.li2",
      "agreement.li3",
      "agreement.p2",
      "agreement.p3",
      "agreement.tr1",
      "agreement.tr2",
      "agreement.code1",
      "agreement.figure1",
      "agreement.caption1",
      "agreement.p4",
    ]
  `);
});

test('counts the blocks of a note apart from those around it', () => {
  const text = `
## 하나 {/* #one */}

앞

:::context[첫째]

안

- 항목

:::

뒤

:::context

안

:::
`;
  expect(keysOf(text)).toMatchInlineSnapshot(`
    [
      "one.h",
      "one.p1",
      "one.context1.label1",
      "one.context1.p1",
      "one.context1.li1",
      "one.p2",
      "one.context2.p1",
    ]
  `);
});

test('takes an element that holds a line for a block and one that holds blocks for a container', () => {
  expect(keysOf('<div>한 줄</div>\n\n<div>\n\n하나\n\n둘\n\n</div>\n\n<SourceMap />')).toEqual(['_.p1', '_.p2', '_.p3']);
});

test('knows headings without an id of their own by their place', () => {
  expect(keysOf('## 하나\n\n글\n\n## 둘 {/* #a.b */}\n\n## 셋 {/* #c */}\n\n## 넷 {/* #c */}\n\n글')).toEqual([
    '_1.h',
    '_1.p1',
    '_2.h',
    'c.h',
    '_3.h',
    '_3.p1',
  ]);
});

test('keeps a note apart from another whose name only has a number more', () => {
  expect(keysOf(':::tip1\n\n하나\n\n:::\n\n:::tip\n\n둘\n\n:::')).toEqual(['_.tip1.p1', '_.tip2.p1']);
});

test('keys outlive every edit of the texts', () => {
  fc.assert(
    fc.property(pageModel, texts, (page, others) => {
      expect(keysOf(toMdx(withTexts(page, others)))).toEqual(keysOf(toMdx(page)));
    }),
  );
});

test('an inserted block renumbers its own section alone', () => {
  fc.assert(
    fc.property(pageModel, blockModel, fc.nat(), fc.nat(), (page, block, section, place) => {
      fc.pre(page.sections.length > 0);
      const {id, edited} = insert(page, block, section, place);
      const elsewhere = (key: string) => !key.startsWith(`${id}.`);
      expect(keysOf(toMdx(edited)).filter(elsewhere)).toEqual(keysOf(toMdx(page)).filter(elsewhere));
    }),
  );
});

test('an inserted note moves no key but those of later notes of its kind in the section', () => {
  fc.assert(
    fc.property(pageModel, texts, fc.nat(), fc.nat(), (page, [one = '', two = one], section, place) => {
      fc.pre(page.sections.length > 0);
      const {id, edited} = insert(page, {kind: 'note', texts: [one, two]}, section, place);
      const outsideNotes = (key: string) => !key.startsWith(`${id}.note`);
      expect(keysOf(toMdx(edited)).filter(outsideNotes)).toEqual(keysOf(toMdx(page)).filter(outsideNotes));
    }),
  );
});

test('keys are unique on a page and NMTOKENs, whatever the headings', () => {
  const heading = fc.oneof(
    fc.stringMatching(/^[a-z.]{1,3}$/).map((id) => `## 말 {/* #${id} */}`),
    fc.constantFrom('## º ² Ⓐ', '## {/* #합의 */}', '## a.b'),
  );
  fc.assert(
    fc.property(pageModel, fc.array(heading), (page, headings) => {
      const keys = keysOf([toMdx(page), ...headings].join('\n\n'));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => !/^[\w.-]+$/.test(key))).toEqual([]);
    }),
  );
});

function insert(page: PageModel, block: PageModel['lead'][number], section: number, place: number) {
  const index = section % page.sections.length;
  const {id, blocks} = page.sections[index]!;
  const at = place % (blocks.length + 1);
  const sections = page.sections.with(index, {...page.sections[index]!, blocks: blocks.toSpliced(at, 0, block)});
  return {id, edited: {...page, sections}};
}
