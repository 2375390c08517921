import {expect, test} from 'vitest';
import {toSourceFile} from '../../../../../src/plugins/translation/compile/createFrontMatterParser';

const DOCS = '/site/i18n/en/docusaurus-plugin-content-docs';

test.each([
  [`${DOCS}/current/a/b.mdx`, {}, '/site/docs/a/b.mdx'],
  [`${DOCS}/current/b.mdx`, {default: 'pages'}, '/site/pages/b.mdx'],
  [`${DOCS}/version-1.0/b.mdx`, {}, '/site/versioned_docs/version-1.0/b.mdx'],
  [`${DOCS}-api/current/b.mdx`, {}, '/site/api/b.mdx'],
  [`${DOCS}-api/version-1.0/b.mdx`, {}, '/site/api_versioned_docs/version-1.0/b.mdx'],
  ['/site/docs/b.mdx', {}, undefined],
])('%s', (file, folders, source) => {
  expect(toSourceFile(file, folders)).toBe(source);
});
