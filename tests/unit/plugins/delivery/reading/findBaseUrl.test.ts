import {expect, test} from 'vitest';
import {findBaseUrl} from '../../../../../src/plugins/delivery/reading/findBaseUrl';
import {parsePage} from '../../../../../src/plugins/delivery/reading/parsePage';

const files = new Set(['assets/css/a.css', 'en/assets/css/b.css', 'theme.css']);

function find(...texts: string[]): string {
  return findBaseUrl(texts.map((text) => (parsePage({path: 'index.html', text}))), files);
}

test.each([
  ['/assets/css/a.css', '/'],
  ['/sub/assets/css/a.css', '/sub/'],
  ['/sub/dir/en/assets/css/b.css', '/sub/dir/'],
  ['/en/assets/css/b.css', '/'],
])('%s lies under %s', (href, baseUrl) => {
  expect(find(`<link rel=stylesheet href=${href}>`)).toBe(baseUrl);
});

test('looks past links to elsewhere, and past pages without links', () => {
  const html = '<link href=https://other.example/assets/css/a.css><link href=//x/assets/css/a.css><link href=/sub/theme.css>';
  expect(find('<p>moved</p>', html)).toBe('/sub/');
});

test('says what it looked for', () => {
  expect(() => find('<link href=/gone.css>')).toThrowErrorMatchingInlineSnapshot(`[Error: Unexpected pages without a stylesheet of their own, expected a link to one in assets/css/]`);
});
