import {expect, test} from 'vitest';
import {toSharedUrls} from '../../../../../src/plugins/delivery/styles/toSharedUrls';

const files = new Set(['assets/images/a.png', 'en/assets/images/a.png', 'en/assets/images/only.png', 'img/logo.svg', 'en/img/logo.svg']);

test.each([
  ['url(/sub/assets/images/a.png)', 'url(../images/a.png)'],
  ['url("/sub/en/assets/images/a.png")', 'url("../images/a.png")'],
  ['url(../images/a.png)', 'url(../images/a.png)'],
  ['url(/sub/en/assets/images/only.png)', 'url(../../en/assets/images/only.png)'],
  ['url(/sub/en/img/logo.svg)', 'url(../../en/img/logo.svg)'],
  ['url(/elsewhere/a.png)', 'url(/elsewhere/a.png)'],
  ['url(https://x.example/a.png)', 'url(https://x.example/a.png)'],
  ['url(//x.example/a.png)', 'url(//x.example/a.png)'],
  [`url('data:image/svg+xml;utf8,<svg a="b"/>')`, `url('data:image/svg+xml;utf8,<svg a="b"/>')`],
  ['url(#clip)', 'url(#clip)'],
])('%s is %s', (before, after) => {
  const stylesheet = {path: 'en/assets/css/styles.css', text: `a{background:${before}}`};
  expect(toSharedUrls({stylesheet, baseUrl: '/sub/', files})).toBe(`a{background:${after}}`);
});
