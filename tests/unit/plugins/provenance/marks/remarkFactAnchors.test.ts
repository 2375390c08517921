import {expect, test} from 'vitest';
import {visit} from 'unist-util-visit';
import {parsePage} from '../../../../../src/content/parsePage';
import {isFactElement, type FactElement} from '../../../../../src/plugins/provenance/marks/factMarks';
import {remarkFactAnchors} from '../../../../../src/plugins/provenance/marks/remarkFactAnchors';

function anchorsOf(text: string): unknown[] {
  const root = parsePage(text);
  remarkFactAnchors()(root);
  const anchors: unknown[] = [];
  visit(root, isFactElement, ({attributes}: FactElement) => {
    const attribute = attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'anchors');
    anchors.push(attribute?.value);
  });
  return anchors;
}

test('gives every fact the first mark that tells it for an address', () => {
  expect(anchorsOf('글 <Fact ids="P01.1">하나</Fact> <Fact ids="P01.1 P01.2 P01.3">둘</Fact>\n\n<Fact ids="P01.2">셋</Fact>')).toEqual([
    'P01.1',
    'P01.2 P01.3',
    undefined,
  ]);
});

test('never gives one address twice', () => {
  expect(anchorsOf('<Fact ids="P01.1 P01.1">하나</Fact>')).toEqual(['P01.1']);
});

test('starts anew on every page', () => {
  const page = '<Fact ids="P01.1">하나</Fact>';
  expect([anchorsOf(page), anchorsOf(page)]).toEqual([['P01.1'], ['P01.1']]);
});
