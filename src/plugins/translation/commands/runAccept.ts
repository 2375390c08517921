import {parseArgs} from 'node:util';
import type {ExitCode} from '../../../commandLine/commandIo';
import {fail, succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {writeFileWhole} from '../../../files/writeFileWhole';
import type {Translate} from '../../../messages';
import {formatBaseline} from '../baseline/formatBaseline';
import {acceptUnits, type Acceptance} from '../status/acceptUnits';
import type {PairStatus} from '../status/pairStatus';
import type {PagePair, Project} from '../status/project';
import {updateBaseline} from '../status/updateBaseline';
import {loadProject} from './loadProject';
import {parsePlace, type Place} from './parsePlace';
import {PROJECT_OPTIONS} from './projectOptions';
import type {TranslationIo} from './translationIo';

const OPTIONS = {...PROJECT_OPTIONS, all: {type: 'boolean'}, yes: {type: 'boolean', short: 'y'}} as const;

/** `accept PAGE[#unit]…` or `accept --all` */
export async function runAccept(args: readonly string[], io: TranslationIo): Promise<ExitCode> {
  const {values, positionals} = parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  const t = await loadCommandMessages(io);
  if (values.help) return succeed(io, t('translation.accept.help', {options: t('translation.options')}));
  if ((positionals.length > 0) === Boolean(values.all)) return fail(io, t('translation.accept.usage'));
  const project = await loadProject(values, io);
  project.problems.forEach((problem) => io.printError(problem));
  const places = positionals.map((text) => parsePlace(text, project.pages));
  const acceptances = values.all ? project.pages.map((page) => [page, acceptUnits(page, () => true)] as const) : acceptPlaces(places);
  await writeAccepted(project, acceptances);
  const report = toReport(acceptances);
  if (values.json) io.print(JSON.stringify(report));
  else describe(report, t).forEach((line) => io.print(line));
  return report.refused.length > 0 || project.problems.length > 0 ? 1 : 0;
}

type PageAcceptance = readonly [PagePair, Acceptance];

/** Units of one page are accepted together, whatever the order they are named in. */
function acceptPlaces(places: readonly Place[]): PageAcceptance[] {
  const byPage = new Map<PagePair, Place[]>();
  for (const place of places) byPage.set(place.page, [...(byPage.get(place.page) ?? []), place]);
  return [...byPage].map(([page, wanted]) => [page, acceptUnits(page, (status) => wanted.some((place) => isAt(status, place)))]);
}

function isAt({id}: PairStatus, {unit}: Place): boolean {
  return unit === undefined || unit === id;
}

/** Pages of which nothing was accepted keep their lines, unless there are copies to remember. */
async function writeAccepted(project: Project, acceptances: readonly PageAcceptance[]): Promise<void> {
  const changed = acceptances.filter(([, {accepted, refused}]) => accepted.length > 0 || refused.some(isNewCopy));
  if (changed.length === 0) return;
  const baseline = updateBaseline(project, new Map(changed.map(([page, acceptance]) => [page, acceptance.page])));
  await writeFileWhole(project.baselineFile, formatBaseline(baseline));
}

function isNewCopy({state, record}: PairStatus): boolean {
  return state.status === 'missing' && state.copied && !record?.copied;
}

interface Report {
  accepted: {path: string; id: string}[];
  refused: {path: string; id: string; status: string; copied: boolean}[];
}

function toReport(acceptances: readonly PageAcceptance[]): Report {
  return {
    accepted: acceptances.flatMap(([{path}, {accepted}]) => accepted.map(({id}) => ({path, id}))),
    refused: acceptances.flatMap(([{path}, {refused}]) =>
      refused.map(({id, state}) => ({path, id, status: state.status, copied: state.status === 'missing' && state.copied})),
    ),
  };
}

function describe({accepted, refused}: Report, t: Translate): string[] {
  return [
    ...refused.map(({path, id, status, copied}) => t(`translation.accept.refused.${copied ? 'copied' : status}`, {place: `${path}#${id}`})),
    t('translation.accept.done', {count: accepted.length}),
  ];
}
