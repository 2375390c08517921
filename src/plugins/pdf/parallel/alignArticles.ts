import {alignBlocks} from '../../../alignment/alignBlocks';
import type {Article, Block} from '../hast/article';
import type {Report} from '../findings';
import type {Row} from '../typst/bookSourceParams';
import {toRowBlocks} from './toRowBlocks';
import {toShape} from './toShape';

/** The blocks of a page side by side with those of its translation. */
export function alignArticles(articles: readonly (Article | undefined)[], report: Report): readonly Row[] {
  const [source, target] = articles;
  if (articles.length === 1) return [[source?.blocks ?? []]];
  if (source && !target) report({ruleId: 'no-page-in-locale', page: source.page, element: 'html', values: {}});
  const pairs = alignBlocks(toRowBlocks(source?.blocks ?? []), toRowBlocks(target?.blocks ?? []), toShape);
  for (const pair of pairs) {
    const page = pair.source ? source?.page : target?.page;
    if (pair.isDoubtful && page !== undefined) report({ruleId: 'doubtful-pair', page, element: nameOf(pair.source ?? pair.target), values: {}});
  }
  return pairs.map(({source: own, target: other}) => [own ? [own] : [], other ? [other] : []]);
}

function nameOf(block: Block | undefined): string {
  const name = block?.key ?? block?.ids[0];
  return name === undefined ? (block?.kind ?? 'html') : `#${name}`;
}
