import {expect, test} from 'vitest';
import {loadGlossary} from '../../../../src/plugins/glossary/loadGlossary';

test('says which option names a file that is not there', async () => {
  const params = {siteDir: '/nowhere', locales: ['ko'], glossary: 'g.yml', publications: 'p.yml'};
  await expect(loadGlossary(params)).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: Failed to read /nowhere/p.yml, expected the file that the glossary option "publications" names]`);
});
