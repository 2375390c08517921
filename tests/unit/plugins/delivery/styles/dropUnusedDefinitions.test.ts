import {expect, test} from 'vitest';
import {dropUnusedDefinitions} from '../../../../../src/plugins/delivery/styles/dropUnusedDefinitions';

test.each([
  ['a property that nothing reads', 'a{--x:1px;top:0}', [], 'a{top:0}'],
  ['one that only such a one reads', 'a{--x:1px;--y:var(--x);top:0}', [], 'a{top:0}'],
  ['a property that itself alone reads', 'a{--x:calc(var(--x) + 1px);top:0}', [], 'a{top:0}'],
  ['with it the rule that is empty then', 'a{--x:1px}b{top:0}', [], 'b{top:0}'],
  ['no property that is read', 'a{--x:1px;top:var(--x,0)}', [], 'a{--x:1px;top:var(--x,0)}'],
  ['no property that a longer name only begins with', 'a{--x:1px;--x-y:2px;top:var(--x-y)}', [], 'a{--x-y:2px;top:var(--x-y)}'],
  ['no property that pages or scripts name', 'a{--x:var(--y);--y:1px}', ['<i style="top:var(--x)">'], 'a{--x:var(--y);--y:1px}'],
  ['keyframes that nothing runs', '@keyframes k{to{top:0}}a{top:0}', [], 'a{top:0}'],
  ['no keyframes that something runs', '@keyframes k{to{top:0}}a{animation:1s k}', [], '@keyframes k{to{top:0}}a{animation:1s k}'],
  ['a face that nothing is set in', '@font-face{font-family:"F G";src:url(f)}a{top:0}', [], 'a{top:0}'],
  [
    'no face that something is set in',
    '@font-face{font-family:"F G"}a{--f:"F G",serif;font-family:var(--f)}',
    [],
    '@font-face{font-family:"F G"}a{--f:"F G",serif;font-family:var(--f)}',
  ],
])('drops %s', (_, css, texts, expected) => {
  expect(dropUnusedDefinitions(css, texts)).toBe(expected);
});
