import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {select} from 'hast-util-select';
import {chromium} from 'playwright-core';
import {findBrowser} from '../support/browser';
import {listBuiltPages, parseHtml} from '../support/builtPages';
import {writeDocsSite} from '../support/writeDocsSite';

/** What making a book took, and what came of it. */
export interface BookCost {
  seconds: number;
  /** The most memory of all processes. Nothing where the system does not tell. */
  megabytes?: number;
  bytes: number;
}

export interface BookSize {
  pages: number;
  /** Whether each page is its opening alone, up to the second section: as long as pages of most sites are. */
  isBrief?: boolean;
}

export interface BookComparison extends BookSize {
  cold: BookCost;
  /** The same again, nothing changed. */
  warm: BookCost;
  chromium: BookCost;
}

const SCRIPT = path.join(__dirname, 'makeOneBook.ts');
const TSX = require.resolve('tsx/cli');

/** Books of our Korean pages, told over until there are enough, beside Chromium's print of them. Each is told as soon as it is known. */
export async function compareBooks(siteDir: string, sizes: readonly BookSize[], tell: (one: BookComparison) => void): Promise<void> {
  const htmls = listBuiltPages(siteDir).filter(({locale, edition, html}) => locale === 'ko' && edition === 'current' && html.includes('docs-doc-page')).map(({html}) => html);
  const css = /\/assets\/css\/site[^"' >]*/.exec(readFileSync(path.join(siteDir, 'overview/index.html'), 'utf8'))?.[0] ?? '';
  const style = readFileSync(path.join(siteDir, css), 'utf8');
  for (const size of sizes) tell({...size, ...(await compare({texts: htmls.map((html) => readContent(html, size)), style, count: size.pages}))});
}

interface CompareParams {
  texts: readonly string[];
  style: string;
  count: number;
}

async function compare({texts, style, count}: CompareParams): Promise<Omit<BookComparison, keyof BookSize>> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'bench-books-'));
  try {
    const told = Array.from({length: count}, (_, index) => vary(texts[index % texts.length]!, index));
    const pages = Object.fromEntries(told.map((markup, index) => [index === 0 ? '' : `page-${index}`, markup]));
    const site = writeDocsSite({dir: path.join(dir, 'site'), pages, css: style});
    const make = () => makeBook(site, path.join(dir, 'ours.pdf'), path.join(dir, 'cache'));
    const [cold, warm] = [make(), make()];
    return {cold, warm, chromium: await print(told, {style, dir})};
  } finally {
    rmSync(dir, {recursive: true, force: true});
  }
}

/** The same words with places of their own, and a number that makes each page another. */
function vary(markup: string, index: number): string {
  return markup.replace(/\b(id|aria-labelledby|aria-describedby|popovertarget)="([^"]+)"/g, (_, name: string, ids: string) => `${name}="${ids.split(' ').map((id) => `${id}-${index}`).join(' ')}"`).replace(/href="\/[^"]*"/g, `href="/page-${(index % 9) + 1}/"`).replace('</h1>', ` ${index}</h1>`);
}

function readContent(html: string, {isBrief}: BookSize): string {
  const content = select('.markdown', parseHtml(html))!;
  const second = content.children.filter((child) => child.type === 'element' && child.tagName === 'h2')[1];
  const {start, end} = content.position!;
  return isBrief && second ? `${html.slice(start.offset, second.position!.start.offset)}</div>` : html.slice(start.offset, end.offset);
}

function makeBook(site: string, out: string, cache: string): BookCost {
  // A long book made of a few pages has more links that lead nowhere than a pipe holds by default.
  const {stdout, stderr, status, error} = spawnSync(process.execPath, [TSX, SCRIPT, site, out, cache], {encoding: 'utf8', maxBuffer: Infinity});
  if (status === null || status > 1) throw new Error(`Failed to make a book of ${site}:\n${stderr}`, {cause: error});
  return {...(JSON.parse(stdout) as Pick<BookCost, 'seconds' | 'megabytes'>), bytes: statSync(out).size};
}

/** All pages in one document: what Chromium prints best, and fastest. */
async function print(texts: readonly string[], {style, dir}: {style: string; dir: string}): Promise<BookCost> {
  const file = path.join(dir, 'all.html');
  writeFileSync(file, `<!doctype html><html lang="ko"><meta charset="utf-8"><style>${style}</style><main class="markdown">${texts.join('')}</main>`);
  const start = performance.now();
  const server = await chromium.launchServer({executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu'], headless: true});
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  await page.goto(`file://${file}`);
  const out = path.join(dir, 'chromium.pdf');
  await page.pdf({path: out, format: 'A4', tagged: true, outline: true});
  const seconds = (performance.now() - start) / 1000;
  const megabytes = sumMemory(server.process().pid!);
  await browser.close();
  await server.close();
  return {seconds, megabytes, bytes: statSync(out).size};
}

/** The most that a process and those it started ever had; told by Linux alone. */
function sumMemory(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  const own = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  return children.reduce((sum, child) => sum + (sumMemory(child) ?? 0), own);
}
