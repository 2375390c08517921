import {expect, test} from 'vitest';
import {toFinishedPage} from '../../../../../src/plugins/delivery/finish/toFinishedPage';
import {parsePage} from '../../../../../src/plugins/delivery/reading/parsePage';

const params = {
  replaced: new Set(['/assets/css/a.css', '/assets/css/b.css']),
  stylesheetUrls: {site: '/assets/css/site.1.css', scripted: '/assets/css/scripted.1.css'},
  fontsUrl: '/assets/fonts/',
  fontUrl: '/assets/fonts/f.1.woff2',
};

const finish = (text: string, more = {}) => toFinishedPage({page: parsePage({path: 'index.html', text}), ...params, ...more});

const PRELOAD = '<link rel=preload as=font type=font/woff2 href="/assets/fonts/f.1.woff2" crossorigin>';
const FINISHED = `${PRELOAD}<link rel=stylesheet href="/assets/css/scripted.1.css">`;
const LOADED = `${PRELOAD}<link rel=stylesheet href="/assets/css/site.1.css"><script data-stylesheet="/assets/css/scripted.1.css" data-scripts="/a.js">load()</script>`;

test('puts the one stylesheet in the place of the first, and the font before it', () => {
  expect(finish('<head><title>a</title><link rel=stylesheet href=/assets/css/a.css><link href="/assets/css/b.css" rel="stylesheet"/></head> <p >x')).toBe(
    `<head><title>a</title>${FINISHED}</head> <p >x`,
  );
});

test('where scripts come at the first intent, so do the rules for what they make', () => {
  expect(finish('<link rel=stylesheet href=/assets/css/a.css><script data-scripts="/a.js">load()</script>')).toBe(LOADED);
});

test.each([FINISHED, LOADED])('finishing %s again changes nothing', (page) => {
  const replaced = new Set(['/assets/css/site.1.css', '/assets/css/scripted.1.css']);
  expect(finish(page, {replaced})).toBe(page);
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
  expect(finish(FINISHED, {replaced: new Set(['/assets/css/scripted.1.css']), fontUrl: undefined})).toBe(
    FINISHED.replace(PRELOAD, ''),
  );
});
