import type {DocPage} from '../compile/docPage';
import {toOriginal} from '../reading/toOriginal';
import type {PairStatus} from '../status/pairStatus';
import type {PagePair, Project} from '../status/project';
import {countStatuses} from '../status/summarizePage';
import type {FileReport, OpenUnit, StatusReport} from './statusReport';

/** What the public may know of the state of a site, each page under its title and address in the locale that is built. */
export function toStatusReport(projects: readonly Project[], pages: readonly DocPage[]): StatusReport {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return {
    locales: projects.map(({targetLocale, isAdopted, pages: pairs}) => ({
      locale: targetLocale,
      isAdopted,
      files: pairs.map((pair) => toFileReport(pair, byPath.get(pair.path))),
    })),
  };
}

function toFileReport({path, statuses}: PagePair, page: DocPage | undefined): FileReport {
  const known = statuses.map(toKnown);
  return {
    path,
    ...(page && {page: {title: page.title, permalink: page.permalink, edition: page.edition}}),
    totals: countStatuses(known),
    open: known.flatMap(toOpenUnit),
  };
}

/** A pair that nobody has accepted yet is not known to be outdated. */
function toKnown(status: PairStatus): PairStatus {
  const {state} = status;
  return state.status === 'outdated' && state.baselineSource === null ? {...status, state: {status: 'up-to-date'}} : status;
}

const LONGEST = 80;

function toOpenUnit({pair, state}: PairStatus): OpenUnit[] {
  if (state.status === 'up-to-date') return [];
  const text = toOriginal((pair.source ?? pair.target)!).map(({value}) => value).join('').trim();
  const letters = [...text];
  return [{status: state.status, text: letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text}];
}
