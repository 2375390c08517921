import {expect, test} from 'vitest';
import {readPage} from '../../../../../src/plugins/search/indexer/readPage';
import {DEFAULT_OPTIONS} from '../../../../../src/plugins/search/options';

const META = '<meta name="docusaurus_locale" content="en"><meta name="docusaurus_version" content="1.0">';

function read(body: string, {head = META, html = ''} = {}) {
  return readPage({
    html: `<!DOCTYPE html><html class="${html}"><head><title>Garden | Site</title>${head}</head><body>${body}</body></html>`,
    permalink: '/garden/',
    ignore: DEFAULT_OPTIONS.ignore,
  });
}

const sectionsOf = (body: string) => read(`<main>${body}</main>`)!.page.sections;

test('cuts the text at headings, under the path of those above', () => {
  const page = read(`<nav>Menu</nav><article><h1>Garden</h1><p>Before.</p>
    <h2 id="a">A<a class="hash-link" href="#a">#</a></h2><p>One.</p>
    <h4 id="b">B</h4><p>Two.</p>
    <h3 id="c">C</h3><p>Three.</p>
    <h2 id="d">D</h2><p>Four.</p></article>`)!;
  expect(page).toEqual({
    locale: 'en',
    edition: '1.0',
    page: {
      docId: '/garden/',
      title: 'Garden',
      sections: [
        {anchor: '', headings: [], text: 'Before.'},
        {anchor: 'a', headings: ['A'], text: 'One.'},
        {anchor: 'b', headings: ['A', 'B'], text: 'Two.'},
        {anchor: 'c', headings: ['A', 'C'], text: 'Three.'},
        {anchor: 'd', headings: ['D'], text: 'Four.'},
      ],
    },
  });
});

test('gives terms with an address a section of their own', () => {
  const sections = sectionsOf('<h2 id="t">Terms</h2><dl><div><dt id="hose">Hose</dt><dd>Carries water.</dd></div><div><dt>Spade</dt><dd>Digs.</dd></div></dl><h2 id="u">More</h2>');
  expect(sections.slice(1)).toEqual([
    {anchor: 't', headings: ['Terms'], text: ''},
    {anchor: 'hose', headings: ['Terms', 'Hose'], text: 'Carries water. Spade Digs.'},
    {anchor: 'u', headings: ['More'], text: ''},
  ]);
});

test('keeps words apart that stand in blocks, and together that stand in a line', () => {
  expect(sectionsOf('<ul><li>one</li><li>t<b>w</b>o</li></ul>three<br>four')[0]!.text).toBe('one two three four');
});

test('leaves out what is no text', () => {
  const [section] = sectionsOf(`kept<nav>menu</nav><sup>1</sup><span aria-hidden="true">decoration</span><div data-search-ignore><p>again</p></div>
    <span popover>note</span><button aria-label="Copy">⧉</button><script>code()</script>`);
  expect(section!.text).toBe('kept');
});

test('takes a picture at its word', () => {
  const svg = (words: string) => `<svg role="img">${words}<text>12</text></svg>`;
  expect(sectionsOf(svg('<title>Rain</title><desc>12 mm in May.</desc>'))[0]!.text).toBe('Rain 12 mm in May.');
  expect(sectionsOf(svg(''))[0]!.text).toBe('12');
});

test('takes the title of the page where there is no heading, and no edition where none is named', () => {
  const {edition, page} = read('<main>Text</main>', {head: '<meta name="docusaurus_locale" content="en">'})!;
  expect([edition, page.title]).toEqual([undefined, 'Garden | Site']);
});

test.each([
  ['has no content', read('<p>Text</p>')],
  ['names no locale', read('<main>Text</main>', {head: ''})],
  ['is kept from search engines', read('<main>Text</main>', {head: `${META}<meta name="robots" content="noindex, nofollow">`})],
  ['asks to be left out', read('<main data-search-ignore>Text</main>')],
  ['only lists others', read('<main><article>Post</article></main>', {html: 'plugin-blog blog-list-page'})],
])('finds no page that %s', (_, page) => {
  expect(page).toBeUndefined();
});
