import {parseArgs} from 'node:util';
import type {ExitCode} from '../../../commandLine/commandIo';
import {succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import type {Translate} from '../../../messages';
import {diffWords, type Change} from '../status/diffWords';
import type {PairStatus} from '../status/pairStatus';
import type {PagePair} from '../status/project';
import type {StatusName} from '../status/summarizePage';
import {decodeText} from '../units/decodeText';
import {loadProject} from './loadProject';
import {hasColour, markChanges} from './markChanges';
import {parsePlace} from './parsePlace';
import {PROJECT_OPTIONS} from './projectOptions';
import type {TranslationIo} from './translationIo';

/** A unit that is not up to date. Texts are decoded; `null` where there is none. */
interface UnitDiff {
  path: string;
  id: string;
  status: StatusName;
  copied: boolean;
  sourceLine: number | null;
  targetLine: number | null;
  /** What it was translated from. */
  baselineSource: string | null;
  source: string | null;
  target: string | null;
  /** From the baseline to today's source. */
  changes: Change[];
}

/** `diff [PAGE[#unit]]…` */
export async function runDiff(args: readonly string[], io: TranslationIo): Promise<ExitCode> {
  const {values, positionals} = parseArgs({args: [...args], options: PROJECT_OPTIONS, allowPositionals: true});
  const t = await loadCommandMessages(io);
  if (values.help) return succeed(io, t('translation.diff.help', {options: t('translation.options'), removed: '[-…-]', added: '{+…+}'}));
  const project = await loadProject(values, io);
  project.problems.forEach((problem) => io.printError(problem));
  const units = choose(project.pages, positionals).flatMap(({page, statuses}) => statuses.map((status) => toDiff(page, status, project.sourceLocale)));
  if (values.json) io.print(JSON.stringify({units}));
  else units.flatMap((unit) => describe(unit, t, hasColour(io))).forEach((line) => io.print(line));
  if (!values.json && units.length === 0) io.print(t('translation.diff.none'));
  return units.length + project.problems.length > 0 ? 1 : 0;
}

interface Chosen {
  page: PagePair;
  statuses: PairStatus[];
}

function choose(pages: readonly PagePair[], positionals: readonly string[]): Chosen[] {
  const places = positionals.length === 0 ? pages.map((page) => ({page, unit: undefined})) : positionals.map((text) => parsePlace(text, pages));
  return places.map(({page, unit}) => ({
    page,
    statuses: page.statuses.filter(({id, state}) => state.status !== 'up-to-date' && (unit === undefined || unit === id)),
  }));
}

function toDiff({path}: PagePair, {id, pair, state}: PairStatus, locale: string): UnitDiff {
  const [source, target] = [pair.source && decodeText(pair.source), pair.target && decodeText(pair.target)];
  const baselineSource = state.status === 'outdated' ? state.baselineSource : null;
  return {
    path,
    id,
    status: state.status,
    copied: state.status === 'missing' && state.copied,
    sourceLine: pair.source?.line ?? null,
    targetLine: pair.target?.line ?? null,
    baselineSource,
    source,
    target,
    changes: baselineSource !== null && source !== null ? diffWords(baselineSource, source, locale) : [],
  };
}

function describe({path, id, status, copied, baselineSource, source, target, changes}: UnitDiff, t: Translate, isColoured: boolean): string[] {
  const line = (key: string, text: string | null) => (text === null ? [] : [t(`translation.diff.${key}`, {text: indent(text)})]);
  return [
    `${path}#${id}  ${t(`translation.status.name.${status}`)}`,
    ...line('before', baselineSource),
    ...line('source', changes.length > 0 ? markChanges(changes, isColoured) : source),
    ...line(copied ? 'copy' : 'target', target),
    '',
  ];
}

/** Further lines of a text under its first. */
function indent(text: string): string {
  return text.replaceAll('\n', '\n    ');
}
