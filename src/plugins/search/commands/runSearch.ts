import type {ExitCode} from '../../../commandLine/commandIo';
import {fail, succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {toProblem} from '../../../commandLine/toProblem';
import {runEvaluate} from './runEvaluate';
import {runQuery} from './runQuery';
import type {SearchIo} from './searchIo';

const COMMANDS: Readonly<Record<string, (args: readonly string[], io: SearchIo) => Promise<ExitCode>>> = {
  evaluate: runEvaluate,
  query: runQuery,
};

/** `search evaluate …` or `search query …`. */
export async function runSearch([name = '', ...args]: readonly string[], io: SearchIo): Promise<ExitCode> {
  const t = await loadCommandMessages(io);
  const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if ([name, ...args].some((arg) => arg === '--help' || arg === '-h')) return succeed(io, t('search.help'));
  if (!run) return fail(io, t('search.unknownCommand', {name}));
  try {
    return await run(args, io);
  } catch (error) {
    return fail(io, toProblem(error));
  }
}
