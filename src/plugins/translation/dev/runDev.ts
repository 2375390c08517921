import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {parseArgs} from 'node:util';
import type {CommandIo, ExitCode} from '../../../commandLine/commandIo';
import {fail, succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {toProblem} from '../../../commandLine/toProblem';
import type {Translate} from '../../../messages';
import type {DevSite} from './chooseLocale';
import {createDevProxy} from './createDevProxy';
import {startLocale, type LocaleServer} from './startLocale';

const OPTIONS = {help: {type: 'boolean', short: 'h'}} as const;

/** By number: the name may stand for ::1 alone. */
const LOOPBACK = '127.0.0.1';

export interface DevIo extends CommandIo {
  /** Resolves when the command is to end. */
  stopped: Promise<void>;
}

/** `dev`: all locales of a site behind one port, each changing as its files do, until it is stopped. */
export async function runDev(args: readonly string[], {site, io}: {site: DevSite; io: DevIo}): Promise<ExitCode> {
  try {
    const {values} = parseArgs({args: [...args], options: OPTIONS});
    const t = await loadCommandMessages(io);
    if (values.help) return succeed(io, t('dev.help'));
    const {HOST: host = LOOPBACK, PORT: port = '3000'} = io.env;
    if (!/^\d{1,5}$/.test(port)) return fail(io, t('delivery.serve.badPort', {port}));
    return await serveLocales({site, io, t, host, port: Number(port)});
  } catch (error) {
    return fail(io, toProblem(error));
  }
}

interface ServeLocalesParams {
  site: DevSite;
  io: DevIo;
  t: Translate;
  host: string;
  port: number;
}

async function serveLocales({site, io, t, host, port}: ServeLocalesParams): Promise<ExitCode> {
  const running = new Map<string, LocaleServer>();
  const proxy = createDevProxy({...site, portOf: (locale) => running.get(locale)?.port, describeAbsence: (locale) => t('dev.absent', {locale})});
  // Before anything is started: a port that is taken ends it all.
  if (!(await listen(proxy, {host, port}))) return fail(io, t('delivery.serve.portTaken', {host, port: String(port)}));
  const {port: taken} = proxy.address() as AddressInfo;
  try {
    return await runLocales({site, io, t, running, origin: `http://${host === LOOPBACK ? 'localhost' : host}:${taken}`});
  } finally {
    for (const server of running.values()) server.stop();
    proxy.close();
    proxy.closeAllConnections();
  }
}

async function listen(proxy: ReturnType<typeof createDevProxy>, {host, port}: {host: string; port: number}): Promise<boolean> {
  try {
    await once(proxy.listen(port, host), 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
}

interface RunLocalesParams extends Pick<ServeLocalesParams, 'site' | 'io' | 't'> {
  running: Map<string, LocaleServer>;
  origin: string;
}

/** A locale that ends leaves the others running; the command ends with the last of them, or when it is stopped. */
async function runLocales({site: {siteDir, baseUrl, locales}, io, t, running, origin}: RunLocalesParams): Promise<ExitCode> {
  const [first] = locales;
  const all = locales.map(async (locale) => {
    const localeUrl = locale === first ? baseUrl : `${baseUrl}${locale}/`;
    io.print(t('dev.starting', {locale}));
    const server = await startLocale({locale, siteDir, baseUrl: localeUrl, env: io.env, onLine: (line) => io.print(`[${locale}] ${line}`)});
    running.set(locale, server);
    void server.ready.then(() => io.print(t('dev.ready', {locale, url: origin + localeUrl})));
    const code = await server.ended;
    running.delete(locale);
    return code;
  });
  // A terminal stops the servers together with the command: that they end then is no news.
  let isStopped = false;
  const stopped = io.stopped.then((): ExitCode => {
    isStopped = true;
    return 0;
  });
  const tellEnd = (locale: string, code: number | null) => isStopped || io.printError(t('dev.ended', {locale, code: String(code)}));
  const ended = Promise.all(locales.map(async (locale, index) => tellEnd(locale, await all[index]!)));
  return Promise.race([stopped, ended.then((): ExitCode => (isStopped ? 0 : 2))]);
}
