import {expect, test} from 'vitest';
import {docsVersions, sourceMapPermalink} from '../../../../../src/plugins/provenance/telling/loadEditions';

const DOCS = 'docusaurus-plugin-content-docs';

test('takes the versions of the docs', () => {
  expect(docsVersions({[DOCS]: {default: {loadedVersions: ['v']}}} as never)).toEqual(['v']);
});

test('refuses a site without docs', () => {
  expect(() => docsVersions({})).toThrowErrorMatchingInlineSnapshot(`[Error: Unexpected site without docs, expected a docusaurus-plugin-content-docs without an id: the provenance plugin marks its pages]`);
});

test('refuses a site whose docs have another id', () => {
  const allContent = {[DOCS]: {guides: {loadedVersions: []}, api: {loadedVersions: []}}} as never;
  expect(() => docsVersions(allContent)).toThrowErrorMatchingInlineSnapshot(`[Error: Unexpected docs of no other id than "api", "guides", expected a docusaurus-plugin-content-docs without an id: the provenance plugin marks its pages]`);
});

test('finds the page of the source map, and asks for one', () => {
  const version = {versionName: '1.0', docs: [{id: 'sources', permalink: '/1.0/sources/'}]} as never;
  expect(sourceMapPermalink(version, {sourceMapDocId: 'sources'})).toBe('/1.0/sources/');
  expect(() => sourceMapPermalink(version, {sourceMapDocId: 'source-map'})).toThrowErrorMatchingInlineSnapshot(`[Error: Unexpected edition "1.0" without a page "source-map", expected one that shows <SourceMap />: add it, or name yours in the provenance option "sourceMapDocId"]`);
});
