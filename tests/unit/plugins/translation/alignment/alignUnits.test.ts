import {describe, expect, test} from 'vitest';
import {alignUnits} from '../../../../../src/plugins/translation/alignment/alignUnits';
import {listUnits} from '../../../../../src/plugins/translation/units/listUnits';
import {listPageTrees, readPages} from '../../../../support/sitePages';

const align = (source: string, target: string) =>
  alignUnits(listUnits(source, 'a.mdx'), listUnits(target, 'b.mdx')).map((pair) => [pair.source?.text ?? null, pair.target?.text ?? null]);

test('the pages of the site, whose units have the same ids, are paired as they are', () => {
  const [ko, en] = listPageTrees().map(readPages);
  for (const [index, {text, path}] of ko!.entries()) {
    const pairs = alignUnits(listUnits(text, path), listUnits(en![index]!.text, path));
    expect(pairs.filter(({source, target}) => source && target && source.id !== target.id)).toEqual([]);
    expect(pairs.filter(({source}) => source).every(({target}) => target)).toBe(true);
  }
});

describe('pages that are not built alike', () => {
  test('a paragraph too few is found by what the others have in common', () => {
    const source = '# 하나 {#a}\n\n[지도](./map.mdx)를 본다.\n\n값은 `limit`이 정한다.\n\n2019년에 300편이 나왔다.\n';
    const target = '# One {#a}\n\nSee [the map](./map.mdx).\n\nIn 2019 there were 300 titles.\n';
    expect(align(source, target)).toEqual([
      ['하나', 'One'],
      ['[지도](./map.mdx)를 본다.', 'See [the map](./map.mdx).'],
      ['값은 `limit`이 정한다.', null],
      ['2019년에 300편이 나왔다.', 'In 2019 there were 300 titles.'],
    ]);
  });

  test('sections in another order are known by their ids', () => {
    const source = '# 하나 {#a}\n\n첫째 글이다.\n\n# 둘 {#b}\n\n둘째 글이다.\n';
    const target = '# Two {#b}\n\nThe second text.\n\n# One {#a}\n\nThe first text.\n';
    expect(align(source, target)).toEqual([
      ['하나', 'One'],
      ['첫째 글이다.', 'The first text.'],
      ['둘', 'Two'],
      ['둘째 글이다.', 'The second text.'],
    ]);
  });

  test('a list in another order is known by its links', () => {
    const item = (name: string, text: string) => `- [\`${name}\`](/api/${name}) ${text}`;
    const source = [item('act', '묶는다'), item('cache', '담아 둔다'), item('use', '읽는다')].join('\n');
    const target = [item('cache', 'keeps'), item('use', 'reads'), item('act', 'wraps')].join('\n');
    const nameOf = (text: string | null) => /`(\w+)`/.exec(text ?? '')?.[1];
    expect(align(source, target).map((pair) => pair.map(nameOf))).toEqual([['act', 'act'], ['cache', 'cache'], ['use', 'use']]);
  });

  test('code is no text', () => {
    expect(align('글이다.\n\n```\na\n```\n', '```\na\n```\n\nA text.\n').filter(([from, to]) => (from === 'a') !== (to === 'a') && from && to)).toEqual([]);
  });
});

test('front matter and messages are paired by name alone', () => {
  expect(align('---\ntitle: 하나\ndescription: 둘\n---\n', '---\ndescription: Two\ntitle: One\n---\n')).toEqual([['하나', 'One'], ['둘', 'Two']]);
});
