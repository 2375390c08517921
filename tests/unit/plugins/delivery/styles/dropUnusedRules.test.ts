import {expect, test} from 'vitest';
import {parsePage} from '../../../../../src/plugins/delivery/reading/parsePage';
import {collectNames} from '../../../../../src/plugins/delivery/styles/collectNames';
import {dropUnusedRules} from '../../../../../src/plugins/delivery/styles/dropUnusedRules';

const HTML = '<html><body id=top class="page dark"><a href=/x aria-expanded=false>x</a><script>set("data-theme","dim")</script></body></html>';
const CODE = 'jsx("dialog",{className:"panel panel--open"})';

function drop(css: string): string {
  const page = parsePage({path: 'index.html', text: HTML});
  return dropUnusedRules(css, collectNames([page], [{path: 'main.js', text: CODE}]));
}

test.each([
  'body{}', '.page.dark{}', '#top>a{}', 'a:hover::before{}', '[href^="/"]{}', '*{}', ':root{}', ':focus-visible{}',
  '.panel--open dialog{}', '[data-theme=dim] a{}', '[data-theme=stored]{}', 'a[aria-expanded=true]{}', 'dialog[open]::backdrop{}',
  ':popover-open{}', ':root:lang(ko){}', 'a:is(.page,.gone){}', 'a:not(.gone){}', '@media print{a{}}', '@layer x,y;', '@layer x{a{}}', 'a:has(.page){}', '@keyframes k{from{}50%{}}', '.page{& a{}}',
])('keeps %s', (rule) => {
  const css = rule.replace('{}', '{top:0}');
  expect(drop(css)).toBe(css);
});

test.each(['p{}', '.gone{}', '#gone{}', 'a .gone{}', '[lang]{}', '[href="/y"]{}', '.page:is(.gone){}'])('drops %s', (rule) => {
  expect(drop(`${rule.replace('{}', '{top:0}')}a{top:0}`)).toBe('a{top:0}');
});
