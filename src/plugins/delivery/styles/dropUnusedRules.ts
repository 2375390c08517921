import postcss from 'postcss';
import type {Rule} from 'postcss';
import parseSelectors from 'postcss-selector-parser';
import type {Attribute, Node, Pseudo, Selector} from 'postcss-selector-parser';
import type {UsedNames} from './collectNames';

/**
 * The rules of a stylesheet that can match something: each name a selector needs is used by a page
 * or may be by a script. States (`:hover`, `:popover-open`, `::backdrop`) always can be.
 *
 * Not PurgeCSS: its 8.0.0 drops `:focus-visible{…}`, which stands alone.
 */
export function dropUnusedRules(css: string, used: UsedNames): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const selectors = parseSelectors().astSync(rule.selector).nodes.filter((selector) => canMatch(selector, used));
    if (selectors.length === 0) rule.remove();
    else rule.selector = selectors.join(',');
  });
  return root.toString();
}

/** `from`, `to` and `50%` look like selectors. */
function isKeyframe({parent}: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(String(parent.name));
}

function canMatch(selector: Selector, used: UsedNames): boolean {
  return selector.nodes.every((node) => isMet(node, used));
}

function isMet(node: Node, used: UsedNames): boolean {
  const isIn = (names: ReadonlySet<string>, name: string) => names.has(name) || used.words.has(name);
  if (node.type === 'tag') return isIn(used.tags, node.value.toLowerCase());
  if (node.type === 'class') return isIn(used.classes, node.value);
  if (node.type === 'id') return isIn(used.ids, node.value);
  if (node.type === 'attribute') return isAttributeMet(node, used);
  return node.type !== 'pseudo' || isPseudoMet(node, used);
}

/** An attribute that scripts know may get any value, from what a reader has stored even. */
function isAttributeMet({attribute, operator, value}: Attribute, {attributes, values, words}: UsedNames): boolean {
  if (words.has(attribute)) return true;
  return attributes.has(attribute) && (operator !== '=' || value === undefined || values.has(value));
}

/** What must not match may be anything; of alternatives one is enough. */
function isPseudoMet({value, nodes}: Pseudo, used: UsedNames): boolean {
  return nodes.length === 0 || !/^:(is|where|has|matches)$/.test(value) || nodes.some((selector) => canMatch(selector, used));
}
