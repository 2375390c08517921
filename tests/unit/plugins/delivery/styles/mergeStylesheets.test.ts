import fc from 'fast-check';
import postcss from 'postcss';
import {expect, test} from 'vitest';
import {mergeStylesheets} from '../../../../../src/plugins/delivery/styles/mergeStylesheets';

test.each([
  [['a{top:0}', 'a{top:0}'], 'a{top:0}'],
  [['a{top:0}c{top:0}', 'a{top:0}b{top:0}c{top:0}'], 'a{top:0}b{top:0}c{top:0}'],
  [['a{top:0}', 'a{top:1px}'], 'a{top:0}a{top:1px}'],
  [['@layer x{a{top:0}}', '@layer x{a{top:0}b{top:0}}'], '@layer x{a{top:0}b{top:0}}'],
  [['@media print{a{top:0}}', '@media screen{a{top:0}}'], '@media print{a{top:0}}@media screen{a{top:0}}'],
  [[], ''],
])('%j become %s', (stylesheets, merged) => {
  expect(mergeStylesheets(stylesheets)).toBe(merged);
});

const stylesheet = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {maxLength: 7})
  .map((names) => names.map((name) => `${name}{top:0}`).join(''));

const listRules = (css: string) => postcss.parse(css).nodes.map(String);

function isInOrder(rules: readonly string[], all: readonly string[]): boolean {
  let at = -1;
  return rules.every((rule) => (at = all.indexOf(rule, at + 1)) !== -1);
}

test('has every rule of each, in the order each has them', () => {
  fc.assert(
    fc.property(stylesheet, stylesheet, stylesheet, (...stylesheets) => {
      const merged = listRules(mergeStylesheets(stylesheets));
      for (const css of stylesheets) expect(isInOrder(listRules(css), merged)).toBe(true);
    }),
  );
});
