import admonitions from '@docusaurus/mdx-loader/lib/remark/admonitions';
import {compile} from '@mdx-js/mdx';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import {expect, test} from 'vitest';
import {remarkUnits} from '../../../src/content/remarkUnits';

const OPTIONS = {inline: ['Fact'], figures: ['Figure']};

/** What the compiled page passes to each element as `data-unit`, `unit` and `captionUnit`, in order. */
async function writtenKeys(text: string): Promise<string[]> {
  const remarkPlugins = [[remarkUnits, OPTIONS], remarkDirective, remarkGfm];
  const code = String(await compile(text, {jsx: true, remarkPlugins: remarkPlugins as never}));
  return [...code.matchAll(/<([\w.]+)[^<>]*? (data-unit|unit|captionUnit)="([^"]+)"(?: captionUnit="([^"]+)")?/g)].map(
    ([, element, attribute, key, caption]) => [element, attribute, key, caption].filter(Boolean).join(' '),
  );
}

test('writes the key of every block to the element it becomes', async () => {
  const text = '앞글\n\n## 하나 {/* #one */}\n\n<Fact ids="a">사실</Fact>\n\n- 항목\n\n| a |\n| - |\n| b |\n\n<div className="x">줄</div>';
  expect(await writtenKeys(text)).toMatchInlineSnapshot(`
    [
      "_components.p data-unit _.p1",
      "_components.h2 data-unit one.h",
      "_components.p data-unit one.p1",
      "_components.li data-unit one.li1",
      "_components.tr data-unit one.tr1",
      "_components.tr data-unit one.tr2",
      "div data-unit one.p2",
    ]
  `);
});

test('gives a figure its own key and that of its caption', async () => {
  expect(await writtenKeys('<Figure name="map">설명</Figure>')).toEqual(['Figure unit _.figure1 _.caption1']);
});

test.each([
  ['words alone', ':::note[제목]\n\n글\n\n:::'],
  ['words with an element', ':::note[<Fact ids="a">제</Fact>목]\n\n글\n\n:::'],
])('keeps the key of the label of a note of %s where Docusaurus keeps its words', async (_, text) => {
  const code = String(await compile(text, {jsx: true, remarkPlugins: [[remarkUnits, OPTIONS], remarkDirective, [admonitions, {}]] as never}));
  expect(code).toMatch(/<_components.mdxAdmonitionTitle><_components.span data-unit="_.note1.label1">/);
});
