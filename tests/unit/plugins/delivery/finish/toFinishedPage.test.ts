import {expect, test} from 'vitest';
import {toFinishedPage} from '../../../../../src/plugins/delivery/finish/toFinishedPage';
import {splitMarkup} from '../../../../../src/plugins/delivery/markup/splitMarkup';

const params = {
  replaced: new Set(['/assets/css/a.css', '/assets/css/b.css']),
  stylesheetUrl: '/assets/css/site.1.css',
  fontsUrl: '/assets/fonts/',
  fontUrl: '/assets/fonts/f.1.woff2',
};

const finish = (text: string, more = {}) => toFinishedPage({page: {path: 'index.html', text, parts: splitMarkup(text)}, ...params, ...more});

const FINISHED = '<link rel=preload as=font type=font/woff2 href="/assets/fonts/f.1.woff2" crossorigin><link rel=stylesheet href="/assets/css/site.1.css">';

test('puts the one stylesheet in the place of the first, and the font before it', () => {
  expect(finish('<head><title>a</title><link rel=stylesheet href=/assets/css/a.css><link href="/assets/css/b.css" rel="stylesheet"/></head> <p >x')).toBe(
    `<head><title>a</title>${FINISHED}</head> <p >x`,
  );
});

test('does so once', () => {
  const replaced = new Set(['/assets/css/site.1.css']);
  expect(finish(`<head>${FINISHED}</head>`, {replaced})).toBe(`<head>${FINISHED}</head>`);
});

test('leaves other links alone', () => {
  const links = '<link rel=stylesheet href=https://x.example/assets/css/a.css><link rel=icon href=/assets/css/a.css><link rel=preload as=font href=/img/f.woff2>';
  expect(finish(`${links}<link rel=stylesheet href=/assets/css/a.css>`)).toBe(links + FINISHED);
});

test('leaves a page alone that is not of the site', () => {
  const page = '<meta http-equiv=refresh content="0; url=/"><link rel=stylesheet href=/own.css>';
  expect(finish(page)).toBe(page);
});

test('works without a font, and takes the last one away', () => {
  expect(finish(`${FINISHED}`, {replaced: new Set(['/assets/css/site.1.css']), fontUrl: undefined})).toBe(
    '<link rel=stylesheet href="/assets/css/site.1.css">',
  );
});
