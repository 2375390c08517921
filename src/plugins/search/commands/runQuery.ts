import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {CommandIo, ExitCode} from '../../../commandLine/commandIo';
import {fail, succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import type {Translate} from '../../../messages';
import {createEngine, FormatVersionError, type FetchShard, type MarkedText, type SearchAnswer, type SearchResult} from '../engine';
import {MANIFEST_FILE, parseManifest} from '../format/manifest';

const OPTIONS = {
  site: {type: 'string', default: 'build'},
  locale: {type: 'string', default: 'ko'},
  edition: {type: 'string', default: 'current'},
  json: {type: 'boolean'},
} as const;

/** `query TEXT [--site build] [--locale ko] [--edition current] [--json]` */
export async function runQuery(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const {values, positionals} = parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  const t = await loadCommandMessages(io);
  const {site, locale, edition} = values;
  if (positionals.length === 0) return fail(io, t('search.query.usage'));
  const found = await findIndexes(site).catch(ifOtherFormat);
  if (found === 'other format') return fail(io, t('search.query.otherFormat', {site}));
  const index = found.find((candidate) => candidate.locale === locale && candidate.edition === edition);
  if (found.length === 0) return fail(io, t('search.query.noIndex', {site}));
  if (!index) return fail(io, t('search.query.noSuchIndex', {locale, edition, found: found.map(describeIndex).sort().join(', ')}));
  const answer = await createEngine({fetchShard: createFileFetch(index.dir)}).search(positionals.join(' '));
  return succeed(io, ...(values.json ? [JSON.stringify(answer)] : describeAnswer(answer, t)));
}

/** A page would be loaded again; a site has to be built again. */
function ifOtherFormat(error: unknown): 'other format' {
  if (error instanceof FormatVersionError) return 'other format';
  throw error;
}

interface FoundIndex {
  dir: string;
  locale: string;
  edition: string;
}

const describeIndex = ({locale, edition}: FoundIndex): string => `${locale}/${edition}`;

/** The indexes in a built site: wherever a manifest of ours is. */
async function findIndexes(site: string): Promise<FoundIndex[]> {
  const files = await readdir(site, {recursive: true}).catch(() => []);
  const manifests = files.filter((file) => path.basename(file) === MANIFEST_FILE).sort();
  const found = await Promise.all(manifests.map((file) => readIndexOf(path.join(site, path.dirname(file)))));
  return found.filter((index) => index !== undefined);
}

async function readIndexOf(dir: string): Promise<FoundIndex | undefined> {
  const text = await readFile(path.join(dir, MANIFEST_FILE), 'utf8');
  // Web app manifests have the same name.
  if (!text.includes('"formatVersion"')) return undefined;
  const {locale, edition} = parseManifest(text);
  return {dir, locale, edition};
}

function createFileFetch(dir: string): FetchShard {
  return async (file) => Uint8Array.from(await readFile(path.join(dir, file)));
}

function describeAnswer({results, suggestions}: SearchAnswer, t: Translate): string[] {
  if (results.length === 0) {
    return [t('search.query.none'), ...(suggestions.length > 0 ? [t('search.query.suggestions', {words: suggestions.join(', ')})] : [])];
  }
  return results.flatMap((result) => describeResult(result, t));
}

function describeResult({docId, anchor, title, headings, excerpt, explanations}: SearchResult, t: Translate): string[] {
  const told = explanations.filter(({reason}) => reason !== 'exact');
  const reasons = told.map(({reason, typed, words}) => `${typed} → ${words.join(' ')} (${t(`search.reason.${reason}`)})`);
  return [
    [title, ...headings].map(({text}) => text).join(' › '),
    `  ${docId}${anchor === '' ? '' : `#${anchor}`}`,
    `  ${toMarked(excerpt)}`,
    ...reasons.map((line) => `  ${line}`),
  ];
}

/** Matches between brackets: a terminal may have no bold. */
function toMarked({text, highlights}: MarkedText): string {
  return [...highlights].reverse().reduce((marked, {start, end}) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`, text);
}
