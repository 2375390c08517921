import postcss from 'postcss';
import type {AtRule, ChildNode, Container} from 'postcss';
import parser from 'postcss-selector-parser';
import {compileSelector} from './compileSelector';
import type {ElementTest} from './compileSelector';
import {readSpecificity} from './readSpecificity';

/** One selector with what it declares of the properties that matter on paper. */
export interface StyleRule {
  selector: parser.Selector;
  matches: ElementTest;
  declarations: readonly Declaration[];
  /** Sorts rules into the order of the cascade. */
  weight: number;
}

export interface Declaration {
  property: string;
  value: string;
}

export interface StyleSheet {
  /** Those that may pick an element of these names (`p`, `.figure`, `#main`), in the order of the cascade. */
  listRules(names: readonly string[]): readonly StyleRule[];
}

/** Those a figure or a mark in running text is drawn with. */
const PROPERTIES =
  /^(?:--.+|color|display|fill|fill-opacity|fill-rule|stroke|stroke-.+|opacity|font-size|font-weight|letter-spacing|text-anchor|text-transform|dominant-baseline|vertical-align|background|background-color|border|border-style|border-color|visibility|paint-order|list-style|list-style-type|margin-inline-start|margin-left|grid-template-columns|overflow)$/;

export interface PaperParams {
  /** Width of the text in CSS pixels: media and container queries ask for it. */
  width: number;
}

/** What stylesheets say for paper of a width, in light colours. */
export function parseStylesheets(stylesheets: readonly string[], params: PaperParams): StyleSheet {
  const rules: StyleRule[] = [];
  for (const css of stylesheets) collectRules(postcss.parse(css), params, {rules, layered: false, printed: false});
  return toStyleSheet(rules);
}

interface Collection {
  rules: StyleRule[];
  /** Rules in layers yield to all others. */
  layered: boolean;
  /** What a page hides when printed it hides for want of links, which a book has: only its looks count. */
  printed: boolean;
}

function collectRules(container: Container<ChildNode>, params: PaperParams, {rules, layered, printed}: Collection): void {
  container.each((node) => {
    if (node.type === 'atrule' && node.nodes && appliesTo(node, params)) {
      collectRules(node as unknown as Container<ChildNode>, params, {
        rules,
        layered: layered || node.name === 'layer',
        printed: printed || (node.name === 'media' && /\bprint\b/.test(node.params)),
      });
    }
    if (node.type !== 'rule') return;
    const declarations = node.nodes.flatMap((one) => (one.type === 'decl' && PROPERTIES.test(one.prop) && !(printed && one.prop === 'display') ? [{property: one.prop, value: one.important ? `${one.value} !important` : one.value}] : []));
    if (declarations.length === 0 || node.selector.includes('::')) return;
    for (const selector of parser().astSync(node.selector).nodes) {
      const weight = (layered ? 0 : 1e12) + readSpecificity(selector) * 1e6 + rules.length;
      rules.push({selector, matches: compileSelector(selector), declarations, weight});
    }
  });
}

const AT_RULES: Readonly<Record<string, (condition: string, params: PaperParams) => boolean>> = {
  layer: () => true,
  supports: (condition) => !/\bnot\b/.test(condition),
  media: (condition, params) => matchCondition(condition, params),
  container: (condition, params) => matchCondition(condition, params),
};

function appliesTo({name, params: condition}: AtRule, params: PaperParams): boolean {
  return AT_RULES[name]?.(condition, params) ?? false;
}

/** Media and container queries by width; everything else a query may ask of a device does not hold on paper. */
function matchCondition(condition: string, {width}: PaperParams): boolean {
  return condition.split(',').some((query) => {
    const negated = /\bnot\b/.test(query);
    const features = [...query.matchAll(/\(([^()]+)\)/g)].map(([, feature]) => matchFeature(feature!, width));
    const isScreen = !/\bscreen\b/.test(query);
    return (isScreen && features.every(Boolean)) !== negated;
  });
}

function matchFeature(feature: string, width: number): boolean {
  const match = /^\s*(?:(min|max)-)?width\s*(<=|>=|<|>|:)?\s*([\d.]+)(px|rem|em)\s*$/.exec(feature);
  if (!match) return false;
  const [, bound, operator, number, unit] = match;
  const limit = Number(number) * (unit === 'px' ? 1 : 16);
  return bound === 'max' || operator === '<=' || operator === '<' ? width <= limit : width >= limit;
}

/** Rules are kept by what their last compound asks for, so that few are tried per element; most elements are like others. */
function toStyleSheet(rules: readonly StyleRule[]): StyleSheet {
  const byName = new Map<string, StyleRule[]>();
  const anywhere: StyleRule[] = [];
  for (const rule of rules) {
    const name = findName(rule.selector);
    if (name) byName.set(name, [...(byName.get(name) ?? []), rule]);
    else anywhere.push(rule);
  }
  const listed = new Map<string, readonly StyleRule[]>();
  return {
    listRules: (names) => {
      const asked = names.filter((name) => byName.has(name));
      const key = asked.join(' ');
      const known = listed.get(key);
      if (known) return known;
      const found = [...anywhere, ...asked.flatMap((name) => byName.get(name)!)].toSorted((a, b) => a.weight - b.weight);
      listed.set(key, found);
      return found;
    },
  };
}

/** A class, id or tag every picked element has: `.figure`, `#main`, `svg`. */
function findName({nodes}: parser.Selector): string | undefined {
  const last = nodes.slice(nodes.findLastIndex(({type}) => type === 'combinator') + 1);
  const named = last.find(({type}) => type === 'class') ?? last.find(({type}) => type === 'id') ?? last.find(({type}) => type === 'tag');
  if (!named) return last.some((node) => node.type === 'pseudo' && node.value === ':root') ? 'html' : undefined;
  return `${named.type === 'class' ? '.' : named.type === 'id' ? '#' : ''}${named.value}`;
}
