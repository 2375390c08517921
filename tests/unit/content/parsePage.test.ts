import {createProcessor} from '@mdx-js/mdx';
import fc from 'fast-check';
import type {Node, Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import {expect, test} from 'vitest';
import {parsePage} from '../../../src/content/parsePage';
import {remarkUnits} from '../../../src/content/remarkUnits';
import {listUnits} from '../../../src/content/units';
import {pageModel, toMdx} from '../../support/arbitraryPage';

const INLINE = ['Fact', 'Term', 'Mark', 'span'];
const FIGURES = ['Figure'];

/** Key, kind and place of every block, as MDX gives the page to Docusaurus' plugins. */
async function unitsOfMdx(text: string) {
  let units: ReturnType<typeof unitsOf> = [];
  const capture = () => (root: Root) => {
    units = unitsOf(root);
  };
  const remarkPlugins = [[remarkUnits, {inline: INLINE, figures: FIGURES}], capture, remarkFrontmatter, remarkDirective, remarkGfm];
  await createProcessor({format: 'mdx', remarkPlugins: remarkPlugins as never}).process(text);
  return units;
}

function unitsOf(root: Root) {
  return listUnits(root, {figures: FIGURES}).map(({key, kind, node}) => ({key, kind, type: node.type, place: placeOf(node)}));
}

function placeOf({position}: Node): string {
  return `${position!.start.offset}-${position!.end.offset}`;
}

function unitsOfText(text: string) {
  return unitsOf(parsePage(text, {inline: INLINE}));
}

test('has the blocks that MDX has, for any page', async () => {
  await fc.assert(
    fc.asyncProperty(pageModel, async (page) => {
      const text = toMdx(page);
      expect(unitsOfText(text)).toEqual(await unitsOfMdx(text));
    }),
  );
});

test('has the blocks that MDX has, for any sequence of elements', async () => {
  const pieces = fc.constantFrom(
    '<Fact ids="a">하나</Fact>',
    '<Term id="b">둘</Term>',
    '<Fact ids="c">\n셋\n</Fact>',
    '<Fact ids="d">\n<Term id="e">넷</Term>\n</Fact>',
    '<Fact ids="f">\n\n하나\n\n둘\n\n</Fact>',
    '<Figure name="g">설명</Figure>',
    '<div>줄</div>',
    '<br/>',
    '{/* 말 */}',
    '글',
  );
  const gaps = fc.constantFrom(' ', '\n', '\n\n', '\n\n- ', '\n\n> ');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(pieces, gaps), {minLength: 1, maxLength: 6}), async (parts) => {
      const text = parts.flat().join('').trim();
      const expected = await unitsOfMdx(text).catch(() => 'malformed');
      const actual = expected === 'malformed' ? 'malformed' : unitsOfText(text);
      expect(actual).toEqual(expected);
    }),
    {numRuns: 300},
  );
});

test('does not take front matter for blocks, and counts places with it', () => {
  expect(unitsOfText('---\ntitle: 제목\n---\n\n글')).toEqual([
    {key: '_.p1', kind: 'p', type: 'paragraph', place: '19-20'},
  ]);
});

test('says where malformed MDX is', () => {
  expect(() => parsePage('글\n\n<Fact ids="P01.1">글')).toThrowErrorMatchingInlineSnapshot(`[3:1-3:20: Expected a closing tag for \`<Fact>\` (3:1-3:19) before the end of \`paragraph\`]`);
});
