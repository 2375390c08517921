import type {ExitCode} from '../../../commandLine/commandIo';
import {fail, succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {toProblem} from '../../../commandLine/toProblem';
import {COMMANDS} from './commands';
import type {TranslationIo} from './translationIo';

/** `translation COMMAND …` */
export async function runTranslation([name = '', ...args]: readonly string[], io: TranslationIo): Promise<ExitCode> {
  const t = await loadCommandMessages(io);
  const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (['--help', '-h'].includes(name)) return succeed(io, t('translation.help'));
  if (!run) return fail(io, t('translation.unknownCommand', {name, commands: Object.keys(COMMANDS).join(', ')}));
  try {
    return await run(args, io);
  } catch (error) {
    return fail(io, toProblem(error));
  }
}
