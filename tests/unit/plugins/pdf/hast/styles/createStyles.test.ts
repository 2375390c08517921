import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {expect, test} from 'vitest';
import {createStyles} from '../../../../../../src/plugins/pdf/hast/styles/createStyles';
import {parseStylesheets} from '../../../../../../src/plugins/pdf/hast/styles/parseStylesheets';
import {attributeOf, elementsOf, findElement, toParents} from '../../../../../../src/plugins/pdf/hast/tree';

const MARKUP = '<html lang="ko" data-theme="light"><body class="page"><div class="a"><p id="x" class="one two">글<b>굵게</b></p><p class="one">둘</p></div></body></html>';

/** A property of `#x` under a stylesheet. */
function read(css: string, property: string, {width = 700, target = 'x'} = {}): string | undefined {
  const root = fromHtml(MARKUP);
  const html = elementsOf(root).find(({tagName}) => tagName === 'html') as Element;
  const styles = createStyles({sheet: parseStylesheets([css], {width}), html, parents: toParents(root)});
  const element = findElement(root, (one) => attributeOf(one, 'id') === target || one.tagName === target)!;
  return property === 'inherited color' ? styles.colorOf(element) : styles.styleOf(element).get(property);
}

test.each([
  ['the later of two rules', 'p{color:#111} p{color:#222}', '#222'],
  ['the more specific rule', '.one.two{color:#111} p{color:#222}', '#111'],
  [':where() weighs nothing', ':where(.one.two){color:#111} p{color:#222}', '#222'],
  ['what is important', 'p{color:#111 !important} .one{color:#222}', '#111'],
  ['layers yield', '@layer base{#x{color:#111}} p{color:#222}', '#222'],
  ['variables, with a fallback', ':root{--ink:#333} p{color:var(--none, var(--ink))}', '#333'],
  ['a variable set nearer', ':root{--ink:#333} .a{--ink:#444} p{color:var(--ink)}', '#444'],
  ['a variable of itself is empty', ':root{--ink:var(--ink, #555)} p{color:var(--ink)}', '#555'],
  ['paper is light', ':root{--ink:light-dark(#666, #fff)} p{color:var(--ink)}', '#666'],
  ['paper is not dark', 'html[data-theme=dark] p{color:#000} html[data-theme=light] p{color:#777}', '#777'],
  ['children', '.a > .two{color:#111}', '#111'],
  ['descendants', '.page .two{color:#111}', '#111'],
  ['not what follows', '.one + .two{color:#111}', undefined],
  ['the first child', 'p:first-child{color:#111} p:last-child{color:#222}', '#111'],
  [':is() and :not()', ':is(p, li):not(.three){color:#111}', '#111'],
  ['the language', ':lang(en) p{color:#111} p:lang(ko){color:#222}', '#222'],
  ['nothing is hovered', 'p:hover{color:#111}', undefined],
  ['attributes', '[class~="two"]{color:#111}', '#111'],
  ['printed colours', '@media print{p{color:#111}}', '#111'],
  ['not what a screen asks', '@media screen{p{color:#111}}', undefined],
  ['room enough', '@container (width>=560px){p{color:#111}}', '#111'],
  ['not room enough', '@media (min-width:60rem){p{color:#111}}', undefined],
  ['no pseudo-elements', 'p::before{color:#111}', undefined],
])('%s', (_, css, expected) => {
  expect(read(css, 'color')).toBe(expected);
});

test('a narrow page is asked by its width', () => {
  expect(read('@media (max-width:30rem){p{color:#111}}', 'color', {width: 350})).toBe('#111');
});

test('what print hides for want of links stays in a book', () => {
  expect(read('@media print{p{display:none}}', 'display')).toBeUndefined();
});

test('colour is inherited', () => {
  expect(read('.a{color:#123456}', 'inherited color', {target: 'b'})).toBe('#123456');
});
