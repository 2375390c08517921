import {spawn} from 'node:child_process';
import {once} from 'node:events';
import http from 'node:http';
import net, {type AddressInfo} from 'node:net';
import {createInterface} from 'node:readline';
import {setTimeout as wait} from 'node:timers/promises';

/** A development server of one locale in a process of its own. */
export interface LocaleServer {
  locale: string;
  /** On the loopback interface. */
  port: number;
  /** Resolves when its pages are served; never if it ends before. */
  ready: Promise<void>;
  /** Resolves with its exit code when it ends, for whatever reason. */
  ended: Promise<number | null>;
  stop(): void;
}

export interface StartLocaleParams {
  locale: string;
  siteDir: string;
  /** Of the locale. */
  baseUrl: string;
  env: Readonly<Partial<Record<string, string>>>;
  onLine: (line: string) => void;
}

const LOOPBACK = '127.0.0.1';
const RETRY_MS = 200;

/** Starts `docusaurus start` for one locale, with generated files of its own, so that locales do not disturb each other. */
export async function startLocale({locale, siteDir, baseUrl, env, onLine}: StartLocaleParams): Promise<LocaleServer> {
  const port = await findFreePort();
  const command = require.resolve('@docusaurus/core/bin/docusaurus.mjs');
  const args = [command, 'start', siteDir, '--locale', locale, '--host', LOOPBACK, '--port', String(port), '--no-open'];
  const child = spawn(process.execPath, args, {
    cwd: siteDir,
    env: {...env, DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus/dev-${locale}`},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) createInterface({input: stream}).on('line', onLine);
  const ended = Promise.race([once(child, 'exit').then(([code]) => code as number | null), once(child, 'error').then(() => null)]);
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return {locale, port, ended, ready: waitUntilServed(`http://${LOOPBACK}:${port}${baseUrl}`, isRunning), stop: () => void child.kill('SIGTERM')};
}

async function findFreePort(): Promise<number> {
  const server = net.createServer().listen(0, LOOPBACK);
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The server answers when the first compilation is done. */
async function waitUntilServed(url: string, isRunning: () => boolean): Promise<void> {
  while (!(await isServed(url))) {
    if (!isRunning()) return new Promise(() => undefined);
    await wait(RETRY_MS);
  }
}

function isServed(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    http.get(url, (response) => resolve(response.resume().statusCode === 200)).on('error', () => resolve(false));
  });
}
