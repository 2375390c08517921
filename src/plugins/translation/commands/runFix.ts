import {mkdir, rename} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {ExitCode} from '../../../commandLine/commandIo';
import {succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {writeFileWhole} from '../../../files/writeFileWhole';
import {formatBaseline} from '../baseline/formatBaseline';
import {acceptUnits} from '../status/acceptUnits';
import {fixHeadingIds, type HeadingFix} from '../status/fixHeadingIds';
import type {PagePair, Project} from '../status/project';
import {updateBaseline} from '../status/updateBaseline';
import {spliceTexts} from '../units/spliceTexts';
import {loadProject} from './loadProject';
import {PROJECT_OPTIONS} from './projectOptions';
import type {TranslationIo} from './translationIo';

const OPTIONS = {...PROJECT_OPTIONS, 'dry-run': {type: 'boolean'}, yes: {type: 'boolean', short: 'y'}} as const;

/** What is to be done to a translation, all of it safe. */
interface PageFix {
  page: PagePair;
  headings: HeadingFix[];
}

/** `fix [--dry-run]`: heading ids copied from the source, translations moved after their source. */
export async function runFix(args: readonly string[], io: TranslationIo): Promise<ExitCode> {
  const {values} = parseArgs({args: [...args], options: OPTIONS});
  const t = await loadCommandMessages(io);
  if (values.help) return succeed(io, t('translation.fix.help', {options: t('translation.options')}));
  const project = await loadProject(values, io);
  project.problems.forEach((problem) => io.printError(problem));
  const fixes = project.pages.map((page) => ({page, headings: fixHeadingIds(page)}));
  const report = toReport(fixes);
  if (!values['dry-run']) await applyFixes(project, fixes);
  if (values.json) return end(project, succeed(io, JSON.stringify(report)));
  const mode = values['dry-run'] ? 'would' : 'did';
  report.headings.forEach(({path: page, line, id}) => io.print(t(`translation.fix.heading.${mode}`, {place: `${page}:${line}`, id})));
  report.moved.forEach(({from, to}) => io.print(t(`translation.fix.moved.${mode}`, {from, to})));
  if (report.headings.length + report.moved.length === 0) io.print(t('translation.fix.none'));
  return end(project, 0);
}

function end({problems}: Project, exitCode: ExitCode): ExitCode {
  return problems.length > 0 ? 1 : exitCode;
}

function toReport(fixes: readonly PageFix[]) {
  return {
    headings: fixes.flatMap(({page, headings}) => headings.map(({id, line}) => ({path: page.targetPath, line, id}))),
    moved: fixes.flatMap(({page}) => (page.movesTo ? [{from: page.targetPath, to: page.movesTo.path}] : [])),
  };
}

async function applyFixes(project: Project, fixes: readonly PageFix[]): Promise<void> {
  for (const {page, headings} of fixes) {
    if (headings.length > 0) await writeFileWhole(page.targetFile, spliceTexts(page.targetText!, headings.map(({replacement}) => replacement)));
    if (page.movesTo) await moveFile(page.targetFile, page.movesTo.file);
  }
  const renamed = project.pages.filter(({formerPath}) => formerPath !== null);
  if (renamed.length === 0) return;
  const moved = renamed.map((page) => (page.movesTo ? {...page, targetPath: page.movesTo.path, movesTo: null} : page));
  const baseline = updateBaseline(project, new Map(moved.map((page) => [page, acceptUnits(page, () => false).page])));
  await writeFileWhole(project.baselineFile, formatBaseline(baseline));
}

/** Nothing is there: a page with a translation in its place moves none. */
async function moveFile(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), {recursive: true});
  await rename(from, to);
}
