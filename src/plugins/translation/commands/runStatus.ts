import {parseArgs} from 'node:util';
import type {ExitCode} from '../../../commandLine/commandIo';
import {succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import type {Translate} from '../../../messages';
import type {PagePair, Project} from '../status/project';
import {countStatuses, STATUS_NAMES, summarizePage, type Totals} from '../status/summarizePage';
import {formatTable} from './formatTable';
import {loadProject} from './loadProject';
import {PROJECT_OPTIONS} from './projectOptions';
import type {TranslationIo} from './translationIo';

/** `status [--locale en] [--json]` */
export async function runStatus(args: readonly string[], io: TranslationIo): Promise<ExitCode> {
  const {values} = parseArgs({args: [...args], options: PROJECT_OPTIONS});
  const t = await loadCommandMessages(io);
  if (values.help) return succeed(io, t('translation.status.help', {options: t('translation.options')}));
  const project = await loadProject(values, io);
  const lines = values.json ? [JSON.stringify(toReport(project))] : describeProject(project, t);
  lines.forEach((line) => io.print(line));
  project.problems.forEach((problem) => io.printError(problem));
  const isFine = project.problems.length === 0 && project.pages.every(isClean);
  return isFine ? 0 : 1;
}

/** Nothing to do for a translator, and its translation where readers get it. */
function isClean({statuses, movesTo}: PagePair): boolean {
  return movesTo === null && statuses.every(({state}) => state.status === 'up-to-date');
}

function toReport({pages}: Project) {
  return {
    pages: pages.map(({path, statuses, movesTo}) => ({
      path,
      status: summarizePage(statuses),
      ...(movesTo && {movesTo: movesTo.path}),
      units: statuses.map(({id, pair, state}) => ({
        id,
        kind: (pair.source ?? pair.target)!.kind,
        status: state.status,
        ...(state.status === 'missing' && {copied: state.copied}),
        sourceLine: pair.source?.line ?? null,
        targetLine: pair.target?.line ?? null,
      })),
    })),
    totals: countAll(pages),
  };
}

function countAll(pages: readonly PagePair[]): Totals {
  return countStatuses(pages.flatMap(({statuses}) => statuses));
}

function describeProject({pages, isAdopted, targetLocale}: Project, t: Translate): string[] {
  const totals = countAll(pages);
  const open = pages.filter((page) => !isClean(page));
  return [
    ...(open.length > 0 ? formatTable([toHeader(t), ...open.map((page) => toRow(page.path, countStatuses(page.statuses)))]) : []),
    ...pages.flatMap(({path, movesTo}) => (movesTo ? [t('translation.status.moves', {path, to: movesTo.path})] : [])),
    t('translation.status.total', {...countPages(pages, open), ...toCounts(totals), percent: toPercent(totals)}),
    ...(isAdopted ? [] : [t('translation.status.notAdopted', {locale: targetLocale})]),
  ];
}

function countPages(pages: readonly PagePair[], open: readonly PagePair[]) {
  return {pages: pages.length, done: pages.length - open.length};
}

function toCounts(totals: Totals) {
  return {upToDate: totals['up-to-date'], outdated: totals.outdated, missing: totals.missing, orphaned: totals.orphaned};
}

function toHeader(t: Translate): string[] {
  return [t('translation.status.page'), t('translation.status.progress'), ...STATUS_NAMES.map((name) => t(`translation.status.name.${name}`))];
}

function toRow(path: string, totals: Totals): string[] {
  return [path, `${toPercent(totals)}%`, ...STATUS_NAMES.map((name) => String(totals[name]))];
}

/** Rounded down: 100 means all. */
function toPercent(totals: Totals): number {
  const wanted = totals['up-to-date'] + totals.outdated + totals.missing;
  return wanted === 0 ? 100 : Math.floor((totals['up-to-date'] / wanted) * 100);
}
