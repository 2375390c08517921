import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {ExitCode} from '../../../commandLine/commandIo';
import {fail, succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {writeFileWhole} from '../../../files/writeFileWhole';
import {exportPages, type ExportedFile} from '../exchange/exportPages';
import {FORMATS} from '../exchange/formats';
import {toExchangePage} from '../exchange/toExchangePage';
import {loadGlossary} from './loadGlossary';
import {loadProject} from './loadProject';
import {PROJECT_OPTIONS} from './projectOptions';
import type {TranslationIo} from './translationIo';

const OPTIONS = {
  ...PROJECT_OPTIONS,
  format: {type: 'string'},
  only: {type: 'string'},
  out: {type: 'string'},
  glossary: {type: 'string'},
} as const;

const STATES = ['missing', 'outdated', 'up-to-date'] as const;

type State = (typeof STATES)[number];

/** `export --format xliff|po|tmx [--only outdated,missing] --out DIR` */
export async function runExport(args: readonly string[], io: TranslationIo): Promise<ExitCode> {
  const {values} = parseArgs({args: [...args], options: OPTIONS});
  const t = await loadCommandMessages(io);
  const formats = Object.keys(FORMATS).join(', ');
  if (values.help) return succeed(io, t('translation.export.help', {options: t('translation.options')}));
  const {format: name, only = STATES.join(','), out} = values;
  if (name === undefined || out === undefined) return fail(io, t('translation.export.usage'));
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) return fail(io, t('translation.export.format', {format: name, formats}));
  const states = only.split(',').map((state) => state.trim());
  const unknown = states.find((state) => !isState(state));
  if (unknown !== undefined) return fail(io, t('translation.export.only', {state: unknown, states: STATES.join(', ')}));
  const project = await loadProject(values, io);
  project.problems.forEach((problem) => io.printError(problem));
  const {terms} = await loadGlossary({file: values.glossary, isSite: values.source === undefined, project, cwd: io.cwd});
  const wanted = new Set(states.filter(isState).filter((state) => format.states.includes(state)));
  const pages = project.pages.map((page) => toExchangePage({page, only: wanted, terms}));
  const files = exportPages(pages, format, project);
  const dir = path.resolve(io.cwd, out);
  const taken = await findTaken(dir, files);
  if (taken !== undefined) return fail(io, t('translation.export.taken', {file: path.join(out, taken)}));
  for (const {file, text} of files) await writeFileWhole(path.join(dir, file), text);
  const units = files.reduce((sum, file) => sum + file.units, 0);
  if (values.json) io.print(JSON.stringify({format: name, out, files: files.map(({file, units: count}) => ({file, units: count})), units}));
  else io.print(t('translation.export.done', {count: units, files: files.length, dir: out}));
  return project.problems.length > 0 ? 1 : 0;
}

function isState(state: string): state is State {
  return (STATES as readonly string[]).includes(state);
}

/** A file that is there with another content: somebody's work may be in it. */
async function findTaken(dir: string, files: readonly ExportedFile[]): Promise<string | undefined> {
  for (const {file, text} of files) {
    const found = await readFile(path.join(dir, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw new Error(`Failed to read ${path.join(dir, file)}`, {cause: error});
    });
    if (found !== undefined && found !== text) return file;
  }
  return undefined;
}
