import path from 'node:path';
import {parseArgs} from 'node:util';
import type {CommandIo, ExitCode} from '../../../commandLine/commandIo';
import {fail, succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {toProblem} from '../../../commandLine/toProblem';
import {isDirectory} from '../../../files/isDirectory';
import {writeFileWhole} from '../../../files/writeFileWhole';
import type {Translate} from '../../../messages';
import {readSite} from '../book/readSite';
import type {Site} from '../book/readSite';
import type {BookFinding} from '../findings';
import {createBookCache} from '../cache/createBookCache';
import {toBookKey} from '../cache/toBookKey';
import type {MadeBook} from '../makeBook';
import {DEFAULT_OPTIONS} from '../options';
import type {Options, PdfOptions} from '../options';
import {PAPERS} from '../typst/papers';
import type {Paper} from '../typst/papers';
import {toBookWords} from '../typst/words';
import {UnknownName} from '../unknownName';
import {toBookName} from './bookName';
import type {BookRequest} from './bookName';
import {listRequests} from './listRequests';

const OPTIONS = {
  edition: {type: 'string', multiple: true},
  help: {type: 'boolean', short: 'h'},
  json: {type: 'boolean'},
  locale: {type: 'string', multiple: true},
  out: {type: 'string'},
  page: {type: 'string'},
  paper: {type: 'string'},
  site: {type: 'string', default: 'build'},
  strict: {type: 'boolean'},
} as const;

/** What a run did about one book. */
export interface BookResult {
  book: string;
  file: string;
  pages: number;
  bytes: number;
  findings: readonly BookFinding[];
}

interface Run {
  io: CommandIo;
  t: Translate;
  site: Site;
  options: PdfOptions;
  out?: string;
  route?: string;
  isStrict: boolean;
  /** Progress is for people; where a program listens it goes to the other stream. */
  tell(line: string): void;
}

/** `pdf [--site DIR] [--locale ko|en|ko+en]… [--edition NAME]… [--paper a4|phone] [--page PATH] [--out FILE] [--strict] [--json]` */
export async function runPdf(args: readonly string[], io: CommandIo, ownOptions: Options = {}): Promise<ExitCode> {
  const t = await loadCommandMessages(io);
  try {
    const {values} = parseArgs({args: [...args], options: OPTIONS});
    if (values.help) return succeed(io, t('pdf.help'));
    const {site: dir, paper = 'a4', locale = [], edition = []} = values;
    if (!isPaper(paper)) return fail(io, t('pdf.badPaper', {paper, papers: Object.keys(PAPERS).join(', ')}));
    const tooMany = locale.find((one) => one.split('+').length > 2);
    if (tooMany !== undefined) return fail(io, t('pdf.tooManyLocales', {locales: tooMany}));
    if (!(await isDirectory(dir))) return fail(io, t('pdf.noSite', {dir}));
    const site = await readSite(dir);
    const requests = listRequests(site, {locales: locale, editions: edition});
    if (values.out !== undefined && requests.length !== 1) return fail(io, t('pdf.oneOut', {books: requests.map(toBookName).join(', ')}));
    const tell = values.json ? io.printError : io.print;
    const run: Run = {io, t, site, options: {...DEFAULT_OPTIONS, ...ownOptions, paper}, out: values.out, route: values.page, isStrict: values.strict ?? false, tell};
    const results: BookResult[] = [];
    for (const request of requests) results.push(await writeBook(request, run));
    if (values.json) io.print(JSON.stringify({books: results}));
    return results.some(({findings}) => isFailure(findings, run)) ? 1 : 0;
  } catch (error) {
    if (error instanceof UnknownName) return fail(io, t(`pdf.unknown.${error.thing}`, {name: error.called, names: error.known}));
    return fail(io, toProblem(error));
  }
}

function isPaper(paper: string): paper is Paper {
  return Object.hasOwn(PAPERS, paper);
}

/** A letter that is missing is an error however mild the run: somebody's words cannot be read. */
function isFailure(findings: readonly BookFinding[], {isStrict}: Pick<Run, 'isStrict'>): boolean {
  return findings.some(({ruleId}) => isStrict || ruleId === 'missing-glyph');
}

async function writeBook(request: BookRequest, run: Run): Promise<BookResult> {
  const {t, io, tell} = run;
  const book = toBookName(request);
  const {bytes, pages, findings} = await makeOrRemember(request, run);
  const file = run.out ?? path.join(run.site.dir, 'pdf', `${toFileName(book, run)}.pdf`);
  for (const finding of findings) io.printError(describeFinding(finding, run));
  const isRefused = run.isStrict && findings.length > 0;
  if (isRefused) io.printError(t('pdf.refused', {book, count: findings.length}));
  else await writeFileWhole(file, Buffer.from(bytes));
  if (!isRefused) tell(t('pdf.done', {file, count: pages, bytes: bytes.length}));
  return {book, file, pages, bytes: bytes.length, findings};
}

/** A page alone, or another paper, is another file. */
function toFileName(book: string, {options: {paper}, route}: Run): string {
  const page = route?.replace(/^\/|\/$/g, '').replaceAll('/', '-');
  return [book, ...(page === undefined ? [] : [page || 'index']), ...(paper === 'a4' ? [] : [paper])].join('-');
}

async function makeOrRemember(request: BookRequest, {io, t, site, options, route, tell}: Run): Promise<MadeBook> {
  // Books in languages that there are no messages in say the few words of their own in English.
  const wordsOf = async (locale: string) => toBookWords(await loadCommandMessages({env: {LANG: /^ko\b/.test(locale) ? 'ko' : 'en'}}));
  const words = await Promise.all(request.locales.map(wordsOf));
  const key = await toBookKey({site, ...request, route, options, words});
  const cache = createBookCache(path.resolve(io.env.BOOK_CACHE ?? 'node_modules/.cache/books'));
  const known = await cache.read(key);
  if (known) return known;
  const book = toBookName(request);
  // Its libraries take longer to load than a book that is known takes to read.
  const {makeBook} = await import('../makeBook');
  const made = await makeBook({site, ...request, route, options, wordsOf, onStep: (step) => tell(t(`pdf.step.${step}`, {book}))});
  await cache.write(key, made);
  return made;
}

function describeFinding({ruleId, page, element, values}: BookFinding, {t, site}: Run): string {
  return `${path.join(site.dir, page)} ${element}: ${t(`pdf.finding.${ruleId}`, values)} (${ruleId})`;
}
