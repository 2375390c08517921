import {expect, test} from 'vitest';
import {runTranslation} from '../../src/plugins/translation/commands/runTranslation';
import {PROJECT} from '../support/sitePages';
import {createIo} from '../support/translationIo';

test('the translation of the site has nothing to mend', async () => {
  const printed: string[] = [];
  const exitCode = await runTranslation(
    ['check'],
    createIo({cwd: PROJECT, print: (line) => void printed.push(line), printError: (line) => void (line.includes('Unexpected') && printed.push(line))}),
  );
  expect(printed).toEqual([expect.stringMatching(/^Nothing found in \d+ files\.$/)]);
  expect(exitCode).toBe(0);
});
