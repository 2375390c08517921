import path from 'node:path';
import type {Baseline, BaselineUnit} from '../baseline/baseline';
import {fingerprint} from '../baseline/fingerprint';
import type {LoadedPage} from '../tree/loadPage';
import {judgePage} from './judgePage';
import type {PagePair} from './project';

export interface JudgeProjectParams {
  pages: readonly LoadedPage[];
  baseline: Baseline;
  /** Absolute; the target paths in the baseline begin here. */
  targetRoot: string;
}

/** The state of every page; the records of a page that was renamed follow it, and so does its translation. */
export function judgeProject({pages, baseline, targetRoot}: JudgeProjectParams): PagePair[] {
  const former = findRenamed(pages, baseline);
  const followed = pages.map((page) => followTranslation(page, {pages, baseline, targetRoot, formerPath: former.get(page.path) ?? null}));
  const taken = new Set(followed.filter(({movesTo}) => movesTo).map(({targetFile}) => targetFile));
  return followed
    .filter(({sourceText, targetFile}) => sourceText !== null || !taken.has(targetFile))
    .filter(({sourceText, targetText}) => sourceText !== null || targetText !== null)
    .map((page) => {
      const records = baseline.pages.get(page.formerPath ?? page.path)?.units ?? [];
      return {...page, records, statuses: judgePage({...page, records, sourceLocale: baseline.sourceLocale})};
    });
}

/** How much of the smaller page must be in the other for the page to be the same under a new name. */
const SAME_PAGE = 0.5;

/** New paths of pages that are gone under the path the baseline knows, with the old ones. */
function findRenamed(pages: readonly LoadedPage[], baseline: Baseline): ReadonlyMap<string, string> {
  const existing = new Set(pages.filter(({sourceText}) => sourceText !== null).map((page) => page.path));
  const gone = [...baseline.pages].filter(([name]) => !existing.has(name));
  const fresh = pages.filter((page) => page.type === 'page' && page.sources.length > 0 && !baseline.pages.has(page.path));
  if (gone.length === 0 || fresh.length === 0) return new Map();
  const prints = new Map(fresh.map((page) => [page.path, new Set(page.sources.map(fingerprint))]));
  const candidates = gone.flatMap(([from, {units}]) => [...prints].map(([to, print]) => ({from, to, share: measureShare(units, print)})));
  const renamed = new Map<string, string>();
  const used = new Set<string>();
  for (const {from, to} of candidates.filter(({share}) => share >= SAME_PAGE).sort((a, b) => b.share - a.share || (a.to < b.to ? -1 : 1))) {
    if (renamed.has(to) || used.has(from)) continue;
    renamed.set(to, from);
    used.add(from);
  }
  return renamed;
}

function measureShare(units: readonly BaselineUnit[], prints: ReadonlySet<string>): number {
  const common = units.filter(({source}) => prints.has(source)).length;
  return common / Math.max(1, Math.min(units.length, prints.size));
}

interface FollowContext extends JudgeProjectParams {
  formerPath: string | null;
}

type FollowedPage = LoadedPage & Pick<PagePair, 'formerPath' | 'movesTo'>;

/** A translation that stayed behind when its source was renamed. */
function followTranslation(page: LoadedPage, {pages, baseline, targetRoot, formerPath}: FollowContext): FollowedPage {
  if (formerPath === null || page.targetText !== null) return {...page, formerPath, movesTo: null};
  const former = path.resolve(targetRoot, baseline.pages.get(formerPath)!.target);
  const left = pages.find(({sourceText, targetFile, targetText}) => sourceText === null && targetText !== null && targetFile === former);
  if (!left) return {...page, formerPath, movesTo: null};
  const {targetFile, targetPath, targetText, targets} = left;
  return {...page, targetFile, targetPath, targetText, targets, formerPath, movesTo: {file: page.targetFile, path: page.targetPath}};
}
