import {expect, test} from 'vitest';
import {loadSite} from '../../src/plugins/translation/status/loadSite';
import {describeOutdated} from '../../src/plugins/translation/status/describeOutdated';
import {PROJECT} from '../support/sitePages';

test('the English site is a translation of the Korean one as it stands today', async () => {
  const project = await loadSite({siteDir: PROJECT, sourceLocale: 'ko', targetLocale: 'en'});
  expect(project.problems).toEqual([]);
  expect(project.pages.flatMap(({statuses}) => statuses).length).toBeGreaterThan(1500);
  expect(describeOutdated(project)).toBeUndefined();
});
