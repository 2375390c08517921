import {parseArgs} from 'node:util';
import type {CommandIo, ExitCode} from '../../../commandLine/commandIo';
import {fail, succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {toProblem} from '../../../commandLine/toProblem';
import {isDirectory} from '../../../files/isDirectory';
import type {Translate} from '../../../messages';
import {readBaseUrl} from '../reading/readBuild';
import {startServer} from '../serving/startServer';
import type {RunningServer} from '../serving/startServer';

const OPTIONS = {help: {type: 'boolean', short: 'h'}, locale: {type: 'string'}} as const;

/** By number: the name may stand for ::1 alone. */
const LOOPBACK = '127.0.0.1';

export interface ServeIo extends CommandIo {
  /** Resolves when the command is to end. */
  stopped: Promise<void>;
}

/** `serve BUILD`: a built site as readers will get it, at `HOST` and `PORT`, until it is stopped. */
export async function runServe(args: readonly string[], io: ServeIo): Promise<ExitCode> {
  try {
    const {values, positionals} = parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
    const t = await loadCommandMessages(io, values.locale);
    if (values.help) return succeed(io, t('delivery.serve.help'));
    const [dir = 'build'] = positionals;
    if (!(await isDirectory(dir))) return fail(io, t('delivery.serve.noBuild', {dir}));
    return await serve(dir, io, t);
  } catch (error) {
    return fail(io, toProblem(error));
  }
}

async function serve(dir: string, io: ServeIo, t: Translate): Promise<ExitCode> {
  const {HOST: host = LOOPBACK, PORT: port = '3000'} = io.env;
  if (!/^\d{1,5}$/.test(port)) return fail(io, t('delivery.serve.badPort', {port}));
  const server = await listen({dir, host, port: Number(port)});
  if (server === 'taken') return fail(io, t('delivery.serve.portTaken', {host, port}));
  io.print(t('delivery.serve.ready', {url: server.url.replace(LOOPBACK, 'localhost')}));
  await io.stopped;
  await server.stop();
  return 0;
}

async function listen({dir, host, port}: {dir: string; host: string; port: number}): Promise<RunningServer | 'taken'> {
  try {
    return await startServer({dir, baseUrl: await readBaseUrl(dir), host, port});
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return 'taken';
    throw error;
  }
}
