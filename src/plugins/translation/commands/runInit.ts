import {parseArgs} from 'node:util';
import type {ExitCode} from '../../../commandLine/commandIo';
import {fail, succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {writeFileWhole} from '../../../files/writeFileWhole';
import type {Translate} from '../../../messages';
import {formatBaseline} from '../baseline/formatBaseline';
import {acceptUnits} from '../status/acceptUnits';
import type {PairStatus} from '../status/pairStatus';
import type {PagePair, Project} from '../status/project';
import {countStatuses} from '../status/summarizePage';
import {updateBaseline} from '../status/updateBaseline';
import {loadProject} from './loadProject';
import {PROJECT_OPTIONS} from './projectOptions';
import type {TranslationIo} from './translationIo';

const OPTIONS = {...PROJECT_OPTIONS, yes: {type: 'boolean', short: 'y'}} as const;

/** Below it a person is asked. */
const SURE = 0.6;

/** A pair that may be none. */
interface Doubt {
  page: PagePair;
  status: PairStatus;
  confidence: number;
}

/** `init [--yes]`: takes the translation of a site as it stands for current. */
export async function runInit(args: readonly string[], io: TranslationIo): Promise<ExitCode> {
  const {values} = parseArgs({args: [...args], options: OPTIONS});
  const t = await loadCommandMessages(io);
  if (values.help) return succeed(io, t('translation.init.help', {options: t('translation.options')}));
  const project = await loadProject(values, io);
  if (project.isAdopted) return fail(io, t('translation.init.adopted', {file: project.baselineFile}));
  project.problems.forEach((problem) => io.printError(problem));
  const doubts = project.pages.flatMap(findDoubts);
  const isAsking = !values.yes && !values.json && io.isTerminal;
  if (doubts.length > 0 && !values.yes && !isAsking) return listDoubts(doubts, {isJson: Boolean(values.json), io, t});
  const rejected = isAsking ? await askAbout(doubts, io, t) : new Set<PairStatus>();
  const report = await adopt(project, rejected);
  if (values.json) io.print(JSON.stringify({...report, doubtful: doubts.map(toDoubtReport)}));
  else io.print(t('translation.init.done', {...report, file: project.baselineFile}));
  return project.problems.length > 0 ? 1 : 0;
}

function findDoubts(page: PagePair): Doubt[] {
  return page.statuses.flatMap((status) => {
    const {pair, state} = status;
    const isDoubtful = 'confidence' in pair && state.status === 'outdated' && pair.confidence < SURE;
    return isDoubtful ? [{page, status, confidence: pair.confidence}] : [];
  });
}

interface Adoption {
  pages: number;
  accepted: number;
  missing: number;
  orphaned: number;
}

async function adopt(project: Project, rejected: ReadonlySet<PairStatus>): Promise<Adoption> {
  const accepted = project.pages.map((page) => [page, acceptUnits(page, (status) => !rejected.has(status))] as const);
  const baseline = updateBaseline(project, new Map(accepted.map(([page, acceptance]) => [page, acceptance.page])));
  await writeFileWhole(project.baselineFile, formatBaseline(baseline));
  const {missing, orphaned} = countStatuses(project.pages.flatMap(({statuses}) => statuses));
  return {pages: baseline.pages.size, accepted: accepted.reduce((sum, [, acceptance]) => sum + acceptance.accepted.length, 0), missing, orphaned};
}

interface ListContext {
  isJson: boolean;
  io: TranslationIo;
  t: Translate;
}

function listDoubts(doubts: readonly Doubt[], {isJson, io, t}: ListContext): ExitCode {
  if (isJson) io.print(JSON.stringify({doubtful: doubts.map(toDoubtReport)}));
  else doubts.flatMap((doubt) => describeDoubt(doubt, t)).forEach((line) => io.print(line));
  io.printError(t('translation.init.doubtful', {count: doubts.length}));
  return 1;
}

function toDoubtReport({page, status: {id, pair}, confidence}: Doubt) {
  return {path: page.path, id, confidence: Number(confidence.toFixed(2)), sourceLine: pair.source!.line, targetLine: pair.target!.line};
}

function describeDoubt({page, status: {id, pair}, confidence}: Doubt, t: Translate): string[] {
  const percent = Math.round(confidence * 100);
  return [t('translation.init.doubt', {place: `${page.path}#${id}`, percent}), `  < ${toLine(pair.source!.text)}`, `  > ${toLine(pair.target!.text)}`];
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The pairs that the person at the terminal says are none. */
async function askAbout(doubts: readonly Doubt[], io: TranslationIo, t: Translate): Promise<ReadonlySet<PairStatus>> {
  const rejected = new Set<PairStatus>();
  for (const doubt of doubts) {
    describeDoubt(doubt, t).forEach((line) => io.print(line));
    const answer = await io.ask(t('translation.init.question'));
    if (/^\s*(?:n|아)/i.test(answer)) rejected.add(doubt.status);
  }
  return rejected;
}
