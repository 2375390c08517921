import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {toRoute, toTarget} from '../../../../../src/plugins/pdf/book/routes';

const SITE = {baseUrl: '/sub/', siteUrl: 'https://books.example/sub/'};

describe('toRoute', () => {
  test.each([
    ['en/overview/index.html', '/en/overview'],
    ['/en/overview/', '/en/overview'],
    ['/en/overview', '/en/overview'],
    ['overview.html', '/overview'],
    ['index.html', ''],
    ['/', ''],
  ])('%s is %s', (path, route) => {
    expect(toRoute(path)).toBe(route);
  });

  test('says the same of what it said', () => {
    const path = fc.tuple(fc.array(fc.constantFrom('a', 'b', '', '가')), fc.constantFrom('', '/', '/index.html', '.html')).map(([segments, end]) => segments.join('/') + end);
    fc.assert(fc.property(path, (one) => toRoute(toRoute(one)) === toRoute(one)));
  });
});

describe('toTarget', () => {
  test.each([
    ['#agreement', {route: '/overview', anchor: 'agreement'}],
    ['/sub/kt/#p1', {route: '/kt', anchor: 'p1'}],
    ['../kt/', {route: '/kt', anchor: ''}],
    ['https://books.example/sub/kt/', {route: '/kt', anchor: ''}],
    ['#%EA%B0%80', {route: '/overview', anchor: '가'}],
    ['#%E0%A4%A', {route: '/overview', anchor: '%E0%A4%A'}],
    ['https://elsewhere.example/sub/kt/', undefined],
    ['/other/kt/', undefined],
    ['mailto:a@b.example', undefined],
  ])('%s leads to %o', (href, target) => {
    expect(toTarget(href, {...SITE, route: '/overview'})).toEqual(target);
  });
});
