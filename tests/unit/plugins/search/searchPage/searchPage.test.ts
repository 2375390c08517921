import type {AllContent} from '@docusaurus/types';
import {describe, expect, test} from 'vitest';
import type {Concept} from '../../../../../src/plugins/search/analysis/concepts';
import {listEditions} from '../../../../../src/plugins/search/searchPage/listEditions';
import {listPages} from '../../../../../src/plugins/search/searchPage/listPages';
import {listTerms} from '../../../../../src/plugins/search/searchPage/listTerms';

const doc = (id: string, more: object = {}) => ({id, title: id.toUpperCase(), permalink: `/${id}`, unlisted: false, draft: false, ...more});

function createSite(docs: object[], more: AllContent = {}): AllContent {
  const category = {type: 'category', label: 'C', link: {type: 'doc', id: 'c'}, items: [{type: 'doc', id: 'b'}, {type: 'link', href: '/x'}]};
  const version = {versionName: 'current', label: 'Next', isLast: false, docs: [doc('old')], sidebars: {}};
  const last = {versionName: '1.0', label: 'One', isLast: true, docs, sidebars: {s: [{type: 'doc', id: 'd'}, category]}};
  return {'docusaurus-plugin-content-docs': {default: {loadedVersions: [version, last]}}, ...more};
}

describe('the list of pages', () => {
  test('is in the order of the sidebars, the rest at its end, without what is not listed', () => {
    const docs = [doc('a'), doc('b'), doc('c'), doc('d'), doc('e', {unlisted: true}), doc('f', {draft: true})];
    expect(listPages(createSite(docs)).map(({permalink}) => permalink)).toEqual(['/d', '/c', '/b', '/a']);
  });

  test('has posts and pages of other plugins', () => {
    const post = {metadata: {title: 'Post', permalink: '/blog/post', unlisted: false}};
    const pages = [{type: 'jsx', permalink: '/x'}, {type: 'mdx', title: 'Page', permalink: '/page', unlisted: false}];
    const site = createSite([], {
      'docusaurus-plugin-content-blog': {default: {blogPosts: [post]}},
      'docusaurus-plugin-content-pages': {default: pages},
    });
    expect(listPages(site)).toEqual([{title: 'Post', permalink: '/blog/post'}, {title: 'Page', permalink: '/page'}]);
  });

  test('of a large site keeps to its upper levels', () => {
    const docs = Array.from({length: 600}, (_, index) => doc(`p${index}`, {permalink: index < 40 ? `/p${index}` : `/p/${index}`}));
    expect(listPages(createSite(docs))).toHaveLength(40);
  });
});

test('editions are those of all docs, each once', () => {
  const site = createSite([]);
  const docs = site['docusaurus-plugin-content-docs']!;
  expect(listEditions({'docusaurus-plugin-content-docs': {...docs, second: docs.default}})).toEqual([
    {name: 'current', label: 'Next', isLast: false},
    {name: '1.0', label: 'One', isLast: true},
  ]);
  expect(listEditions({})).toEqual([{name: 'current', label: '', isLast: true}]);
});

test('terms are those with a name in the language, in its order', () => {
  const concepts: Concept[] = [
    {id: 'b', names: {ko: ['나무'], en: ['Tree']}, definitions: {ko: '자란다.'}},
    {id: 'a', names: {ko: ['가지', '줄기'], en: ['가지']}},
    {id: 'c', names: {en: ['Only English']}},
  ];
  expect(listTerms(concepts, 'ko')).toEqual([
    {name: '가지', others: [], definition: undefined},
    {name: '나무', others: [{locale: 'en', name: 'Tree'}], definition: '자란다.'},
  ]);
});
