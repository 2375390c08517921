import type parser from 'postcss-selector-parser';

/**
 * The specificity of a selector as one number: ids, then classes, then tags, a thousand each.
 *
 * @example
 * readSpecificity(parse('main .figure:where(#a) > path')) // => 1_002
 */
export function readSpecificity(selector: parser.Selector): number {
  return selector.nodes.reduce((sum, node) => sum + weigh(node), 0);
}

function weigh(node: parser.Node): number {
  if (node.type === 'id') return 1e6;
  if (node.type === 'class' || node.type === 'attribute') return 1e3;
  if (node.type === 'tag') return 1;
  if (node.type !== 'pseudo' || node.value === ':where') return 0;
  const isPassedThrough = /^:(?:is|not|has)$/.test(node.value);
  return isPassedThrough ? Math.max(0, ...node.nodes.map(readSpecificity)) : 1e3;
}
