import {expect, test} from 'vitest';
import type {Baseline} from '../../../../../src/plugins/translation/baseline/baseline';
import {acceptUnits} from '../../../../../src/plugins/translation/status/acceptUnits';
import {judgeProject} from '../../../../../src/plugins/translation/status/judgeProject';
import {updateBaseline} from '../../../../../src/plugins/translation/status/updateBaseline';
import {toLoadedPage, type LoadedPage} from '../../../../../src/plugins/translation/tree/loadPage';

const LOCALES = {sourceLocale: 'ko', targetLocale: 'en'};

function load(path: string, sourceText: string | null, targetText: string | null): LoadedPage {
  return toLoadedPage({path, targetPath: path, sourceFile: `/ko/${path}`, targetFile: `/en/${path}`, type: 'page'}, {sourceText, targetText}, LOCALES);
}

/** Pages of a reference, which have more in common than they have of their own. */
const KO = (name: string) => `# ${name}\n\n## 참조\n\n\`${name}()\`를 부른다.\n\n## 매개변수\n\n없다.\n\n## 사용법\n\n${name}의 쓰임은 이렇다.\n`;
const EN = (name: string) => `# ${name}\n\n## Reference\n\nCall \`${name}()\`.\n\n## Parameters\n\nNone.\n\n## Usage\n\nThis is how to use ${name}.\n`;

const EMPTY: Baseline = {...LOCALES, pages: new Map()};

function adopt(pages: readonly LoadedPage[]): Baseline {
  const judged = judgeProject({pages, baseline: EMPTY, targetRoot: '/en'});
  return updateBaseline({baseline: EMPTY}, new Map(judged.map((page) => [page, acceptUnits(page, () => true).page])));
}

test('pages that are renamed together and much alike each keep their own translation', () => {
  const baseline = adopt(['act', 'cache', 'use'].map((name) => load(`${name}.md`, KO(name), EN(name))));
  const renamed = ['use', 'act', 'cache'].flatMap((name) => [load(`api/${name}-hook.md`, KO(name), null), load(`${name}.md`, null, EN(name))]);
  const judged = judgeProject({pages: renamed, baseline, targetRoot: '/en'});
  expect(judged.map(({path, formerPath, targetPath, movesTo}) => [path, formerPath, targetPath, movesTo?.path])).toEqual([
    ['api/use-hook.md', 'use.md', 'use.md', 'api/use-hook.md'],
    ['api/act-hook.md', 'act.md', 'act.md', 'api/act-hook.md'],
    ['api/cache-hook.md', 'cache.md', 'cache.md', 'api/cache-hook.md'],
  ]);
  expect(judged.flatMap(({statuses}) => statuses).every(({state}) => state.status === 'up-to-date')).toBe(true);
});

test('a page that is deleted leaves its translation without a source', () => {
  const baseline = adopt([load('act.md', KO('act'), EN('act'))]);
  const judged = judgeProject({pages: [load('act.md', null, EN('act'))], baseline, targetRoot: '/en'});
  expect(new Set(judged.flatMap(({statuses}) => statuses.map(({state}) => state.status)))).toEqual(new Set(['orphaned']));
});
