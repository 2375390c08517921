import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import http from 'node:http';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {onTestFinished} from 'vitest';
import {runTranslation} from '../../src/plugins/translation/commands/runTranslation';
import type {PageView, SaveRequest, Setup, UnitView} from '../../src/plugins/translation/workbench/protocol';
import {PROJECT} from './sitePages';
import type {TranslationFolders} from './translationFolders';
import {createIo} from './translationIo';

const COMMAND = path.join(PROJECT, 'src/plugins/translation/commands/translation.ts');

export interface Response {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  /** Undefined when it is none. */
  json: never;
}

export interface RequestOptions {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

function toArgs({dir}: TranslationFolders, args: readonly string[]): string[] {
  const places = ['--source', path.join(dir, 'ko'), '--target', path.join(dir, 'en'), '--source-locale', 'ko', '--target-locale', 'en'];
  return ['workbench', ...places, '--json', ...(args.includes('--port') ? [] : ['--port', '0']), ...args];
}

const toUrl = (line: string): string => (JSON.parse(line) as {url: string}).url;

async function readSetup(url: string): Promise<Setup> {
  const {text} = await request(url);
  return JSON.parse(/id="setup">(.*?)<\/script>/.exec(text)![1]!) as Setup;
}

/** Starts a workbench in this process, for the length of a test; returns where it is. */
export async function serveWorkbench(folders: TranslationFolders, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const stopped = new Promise<void>((stop) => onTestFinished(async () => (stop(), void (await ended))));
    const errors: string[] = [];
    const io = createIo({cwd: folders.dir, print: (line) => resolve(toUrl(line)), printError: (line) => void errors.push(line), untilStopped: () => stopped});
    const ended = runTranslation(toArgs(folders, args), io).then((exitCode) => exitCode !== 0 && reject(new Error(errors.join('\n'))));
  });
}

/** A workbench in a process of its own, on two folders from Korean into English. */
export class RunningWorkbench {
  private constructor(
    readonly process: ChildProcess,
    readonly url: string,
    readonly setup: Setup,
  ) {}

  static async start(folders: TranslationFolders, ...args: string[]): Promise<RunningWorkbench> {
    const child = spawn(process.execPath, ['--import', 'tsx', COMMAND, ...toArgs(folders, args)], {
      cwd: PROJECT,
      env: {...process.env, LANG: 'en'},
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(async () => void (child.exitCode === null && child.signalCode === null && (child.kill('SIGKILL'), await once(child, 'exit'))));
    const [line] = (await once(createInterface({input: child.stdout!}), 'line')) as [string];
    const url = toUrl(line);
    return new RunningWorkbench(child, url, await readSetup(url));
  }

  /** Asks as the page of the workbench does. */
  ask(pathname: string, options: RequestOptions = {}): Promise<Response> {
    const json: Record<string, string> = options.method === 'POST' ? {'Content-Type': 'application/json'} : {};
    return request(new URL(pathname, this.url).href, {...options, headers: {'x-workbench-token': this.setup.token, ...json, ...options.headers}});
  }

  async page(name: string): Promise<PageView> {
    return (await this.ask(`/api/page?path=${encodeURIComponent(name)}`)).json;
  }

  /** Saves a text as somebody who has just looked at the page. */
  async save(name: string, id: string, text: string, given: Partial<SaveRequest> = {}): Promise<Response> {
    const page = await this.page(name);
    return this.ask('/api/save', {method: 'POST', body: JSON.stringify({...toSaveRequest(page, id, text), ...given})});
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await once(this.process, 'exit');
  }
}

export function findUnit(page: PageView, id: string): UnitView {
  return page.units.find((unit) => unit.id === id)!;
}

/** What the page asks for when nothing has changed since it was loaded. */
export function toSaveRequest(page: PageView, id: string, text: string): SaveRequest {
  const {source, target} = findUnit(page, id);
  return {path: page.path, id, text, seen: {source: source!.fingerprint, target, targetFile: page.targetFile}, isConfirmed: false};
}

/** With headers that `fetch` would not send. */
export function request(url: string, {method = 'GET', headers = {}, body}: RequestOptions = {}): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sent = http.request(url, {method, headers}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const isJson = response.headers['content-type']?.startsWith('application/json') === true;
        resolve({status: response.statusCode!, headers: response.headers, text, json: (isJson ? JSON.parse(text) : undefined) as never});
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
