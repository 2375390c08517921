import type {CommandIo, ExitCode} from './commandIo';
import {loadCommandMessages} from './loadCommandMessages';
import {runEvaluate} from './runEvaluate';
import {runQuery} from './runQuery';

const COMMANDS: Readonly<Record<string, (args: readonly string[], io: CommandIo) => Promise<ExitCode>>> = {
  evaluate: runEvaluate,
  query: runQuery,
};

/** `search evaluate …` or `search query …`. */
export async function runSearch([name = '', ...args]: readonly string[], io: CommandIo): Promise<ExitCode> {
  const t = await loadCommandMessages(io);
  const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (['--help', '-h'].includes(name)) {
    io.print(t('search.help'));
    return 0;
  }
  if (!run) {
    io.printError(t('search.unknownCommand', {name}));
    return 2;
  }
  try {
    return await run(args, io);
  } catch (error) {
    io.printError(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
