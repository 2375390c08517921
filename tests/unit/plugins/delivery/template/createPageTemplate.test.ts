import {brotliCompressSync} from 'node:zlib';
import * as eta from 'eta';
import {expect, test} from 'vitest';
import {createPageTemplate} from '../../../../../src/plugins/delivery';

const DATA = {
  appHtml: '<main>app</main>',
  baseUrl: '/sub/',
  htmlAttributes: 'lang="ko"',
  bodyAttributes: 'class="b"',
  headTags: '<meta name="tag">',
  preBodyTags: '<script>colour()</script>',
  postBodyTags: '<i>post</i>',
  metaAttributes: ['<title>t</title>'],
  scripts: ['assets/js/runtime.js', 'assets/js/main.js'],
  stylesheets: ['assets/css/styles.css'],
  version: '3.10.2',
};

/** As Docusaurus renders a page. */
function render(data: Partial<typeof DATA> = {}, template = createPageTemplate()): string {
  return eta.compile(template.trim(), {rmWhitespace: true})({...DATA, ...data}, eta.defaultConfig);
}

test('is the page of Docusaurus, with its scripts named and not loaded', () => {
  expect(render().replace(/(data-shortcuts="[^"]*">).*(<\/script>)/, '$1…$2')).toMatchInlineSnapshot(`
    "<!DOCTYPE html>
    <html lang="ko">
    <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v3.10.2">
    <title>t</title><meta name="tag"><link rel="stylesheet" href="/sub/assets/css/styles.css">
    <noscript><style>[data-needs-script]{display:none!important}</style></noscript>
    <script data-scripts="/sub/assets/js/runtime.js /sub/assets/js/main.js" data-shortcuts="Control+k Meta+k /">…</script>
    </head>
    <body class="b">
    <script>colour()</script><div id="__docusaurus"><main>app</main></div>
    <i>post</i></body>
    </html>"
  `);
});

test('the script is all there after the template engine', () => {
  const code = /data-shortcuts="[^"]*">(.*)<\/script>/.exec(render())![1]!;
  expect(createPageTemplate()).toContain(code);
  expect(() => new Function(code)).not.toThrow();
});

test('the script weighs little on the way', () => {
  const code = /data-shortcuts="[^"]*">(.*)<\/script>/.exec(render())![1]!;
  expect(brotliCompressSync(code).length).toBeLessThan(1250);
});

test('takes the shortcuts of the site', () => {
  expect(render({}, createPageTemplate({shortcuts: []}))).toContain('data-shortcuts=""');
});

test('refuses the banner that takes a page without scripts for a broken one', () => {
  expect(() => render({metaAttributes: ['<script>"__docusaurus-base-url-issue-banner"</script>']})).toThrowErrorMatchingInlineSnapshot(`[Error: Unexpected baseUrlIssueBanner, expected \`baseUrlIssueBanner: false\` in the site configuration: the banner takes a page without scripts for a broken one]`);
});
