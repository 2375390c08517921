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

/** How much two pages must have in common for one to be the other under a new name. */
const SAME_PAGE = 0.4;

/** New paths of pages that are gone under the path the baseline knows, with the old ones. */
function findRenamed(pages: readonly LoadedPage[], baseline: Baseline): ReadonlyMap<string, string> {
  const existing = new Set(pages.filter(({sourceText}) => sourceText !== null).map((page) => page.path));
  const gone = [...baseline.pages].filter(([name]) => !existing.has(name));
  const fresh = pages.filter((page) => page.type === 'page' && page.sources.length > 0 && !baseline.pages.has(page.path));
  if (gone.length === 0 || fresh.length === 0) return new Map();
  const pageCounts = countPages(baseline);
  const prints = new Map(fresh.map((page) => [page.path, new Set(page.sources.map(fingerprint))]));
  const candidates = gone.flatMap(([from, {units}]) => [...prints].map(([to, print]) => toCandidate({from, to, share: measureShare(units, print, pageCounts)})));
  const renamed = new Map<string, string>();
  const used = new Set<string>();
  for (const {from, to} of candidates.filter(({share}) => share >= SAME_PAGE).sort((a, b) => b.rank - a.rank || (a.to < b.to ? -1 : 1))) {
    if (renamed.has(to) || used.has(from)) continue;
    renamed.set(to, from);
    used.add(from);
  }
  return renamed;
}

/** What it counts that two pages stand in the same folder: editions of a page have nearly the same text. */
const SAME_FOLDER = 0.3;

function toCandidate({from, to, share}: {from: string; to: string; share: number}) {
  const [before, after] = [path.posix.dirname(from).split('/'), path.posix.dirname(to).split('/')];
  const differing = before.findIndex((name, place) => name !== after[place]);
  const common = differing === -1 ? before.length : differing;
  return {from, to, share, rank: share + (SAME_FOLDER * common) / Math.max(before.length, after.length)};
}

/** On how many pages a text stands. */
function countPages({pages}: Baseline): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {units} of pages.values()) for (const print of new Set(units.map(({source}) => source))) counts.set(print, (counts.get(print) ?? 0) + 1);
  return counts;
}

/** Dice's coefficient of the units of two pages; one that stands on many pages says little: «Usage», «Parameters». */
function measureShare(units: readonly BaselineUnit[], prints: ReadonlySet<string>, pageCounts: ReadonlyMap<string, number>): number {
  const weigh = (all: Iterable<string>) => [...all].reduce((sum, print) => sum + 1 / (pageCounts.get(print) ?? 1), 0);
  const before = new Set(units.map(({source}) => source));
  const common = [...before].filter((print) => prints.has(print));
  return (2 * weigh(common)) / Math.max(1, weigh(before) + weigh(prints));
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
