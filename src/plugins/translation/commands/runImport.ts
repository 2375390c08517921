import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {ExitCode} from '../../../commandLine/commandIo';
import {fail, succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {isDirectory} from '../../../files/isDirectory';
import {writeFileWhole} from '../../../files/writeFileWhole';
import type {Translate} from '../../../messages';
import {formatBaseline} from '../baseline/formatBaseline';
import {decodeFile, MAX_BYTES} from '../exchange/decodeFile';
import {FORMATS, type Format} from '../exchange/formats';
import {importProject, type ProjectImport, type ReadFile, type Result} from '../exchange/importProject';
import {refuseFile} from '../exchange/refuseFile';
import {matchMemory, type MemoryMatches} from '../exchange/tmx/matchMemory';
import {readTmx} from '../exchange/tmx/readTmx';
import type {Project} from '../status/project';
import {updateBaseline} from '../status/updateBaseline';
import {listFiles} from '../tree/listFiles';
import {loadProject} from './loadProject';
import {PROJECT_OPTIONS} from './projectOptions';
import type {TranslationIo} from './translationIo';

const OPTIONS = {...PROJECT_OPTIONS, overwrite: {type: 'boolean'}} as const;

/** `import FILE… [--overwrite]` */
export async function runImport(args: readonly string[], io: TranslationIo): Promise<ExitCode> {
  const {values, positionals} = parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  const t = await loadCommandMessages(io);
  if (values.help) return succeed(io, t('translation.import.help', {options: t('translation.options')}));
  if (positionals.length === 0) return fail(io, t('translation.import.usage'));
  const names = await listNames(positionals, io.cwd);
  const strange = names.find((name) => !findFormat(name));
  if (strange !== undefined) return fail(io, t('translation.import.strange', {file: strange}));
  const project = await loadProject(values, io);
  project.problems.forEach((problem) => io.printError(problem));
  const read = await readAll(names, {project, cwd: io.cwd, isOverwriting: Boolean(values.overwrite)});
  const imported = importProject({...project, files: read.map(({file}) => file)});
  await writeImport(project, imported);
  const report = toReport(imported.results, read.flatMap(({offered}) => offered));
  if (values.json) io.print(JSON.stringify(report));
  else describe(report, t).forEach((line) => io.print(line));
  return report.totals.refused > 0 || project.problems.length > 0 ? 1 : 0;
}

/** The files that are named, and those in folders that are. */
async function listNames(given: readonly string[], cwd: string): Promise<string[]> {
  const names = await Promise.all(
    given.map(async (name) => {
      if (!(await isDirectory(path.resolve(cwd, name)))) return [name];
      const files = await listFiles(path.resolve(cwd, name), new RegExp(Object.values(FORMATS).map(({matches}) => matches.source).join('|'), 'i'));
      return files.map((file) => path.join(name, file));
    }),
  );
  return names.flat();
}

function findFormat(name: string): Format | undefined {
  return Object.values(FORMATS).find(({matches}) => matches.test(name));
}

interface Read {
  file: ReadFile;
  offered: Offer[];
}

type Offer = MemoryMatches['offered'][number] & {file: string};

interface ReadAllParams {
  project: Project;
  cwd: string;
  isOverwriting: boolean;
}

/** One after the other: a large file is not held longer than it is read. */
async function readAll(names: readonly string[], params: ReadAllParams): Promise<Read[]> {
  const read: Read[] = [];
  for (const name of names) read.push(await readOne(name, params));
  return read;
}

async function readOne(name: string, {project, cwd, isOverwriting}: ReadAllParams): Promise<Read> {
  const decoded = await loadText(path.resolve(cwd, name), name);
  if (!('text' in decoded)) return {file: {file: name, ...decoded}, offered: []};
  const format = findFormat(name)!;
  if (format.read) return {file: {file: name, ...format.read(decoded.text, project)}, offered: []};
  const {entries, refusals} = readTmx(decoded.text, project);
  const {units, offered} = matchMemory({entries, pages: project.pages, isOverwriting});
  return {file: {file: name, units, refusals}, offered: offered.map((offer) => ({...offer, file: name}))};
}

/** A file that is too large is not even read. */
async function loadText(file: string, name: string): Promise<ReturnType<typeof decodeFile>> {
  try {
    const {size} = await stat(file);
    return size > MAX_BYTES ? refuseFile('too-large', {detail: String(size)}) : decodeFile(await readFile(file));
  } catch (cause) {
    throw new Error(`Failed to read ${name}`, {cause});
  }
}

/** Pages first: a page whose translation is new and whose baseline is old only asks to be accepted. */
async function writeImport(project: Project, {pages}: ProjectImport): Promise<void> {
  for (const [{targetFile}, {targetText}] of pages) {
    if (targetText !== null) await writeFileWhole(targetFile, targetText);
  }
  const accepted = [...pages].flatMap(([page, {acceptance}]) => (acceptance ? [[page, acceptance.page] as const] : []));
  if (accepted.length === 0) return;
  await writeFileWhole(project.baselineFile, formatBaseline(updateBaseline(project, new Map(accepted))));
}

interface Report {
  /** In the order of the files; `unit` is `null` where a whole file is meant. */
  units: Result[];
  /** Entries of a memory that would replace a translation. */
  offered: Offer[];
  totals: Record<Result['result'] | 'offered', number>;
}

function toReport(results: Result[], offered: Offer[]): Report {
  const count = (name: Result['result']): number => results.filter(({result}) => result === name).length;
  const totals = {imported: count('imported'), confirmed: count('confirmed'), unchanged: count('unchanged'), refused: count('refused'), offered: offered.length};
  return {units: results, offered, totals};
}

function describe({units, offered, totals}: Report, t: Translate): string[] {
  return [
    ...units.flatMap((result) => describeResult(result, t)),
    ...offered.map(({file, line, path: page, id}) => t('translation.import.offered', {at: `${file}:${line}`, place: `${page}#${id}`})),
    t('translation.import.done', totals),
  ];
}

function describeResult(result: Result, t: Translate): string[] {
  const {file, line, unit} = result;
  if (result.result === 'unchanged') return [];
  const place = unit ? toLine(`${unit.path}#${unit.id}`) : file;
  if (result.result !== 'refused') return [t(`translation.import.${result.result}`, {place})];
  const reason = t(`translation.import.reason.${result.reason}`, {detail: toLine(result.detail), limit: MAX_BYTES});
  return [t('translation.import.refused', {at: `${file}:${line}`, place, reason})];
}

/** Longer words of a file than these tell a person nothing more. */
const MOST_CHARACTERS = 200;

/** Words of a file, which may be endless or drive the terminal, on a line. */
function toLine(text: string): string {
  const line = text.slice(0, MOST_CHARACTERS).replace(/\p{Cc}+/gu, ' ');
  return text.length > MOST_CHARACTERS ? `${line}…` : line;
}
