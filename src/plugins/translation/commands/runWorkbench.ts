import {parseArgs} from 'node:util';
import type {ExitCode} from '../../../commandLine/commandIo';
import {fail, succeed} from '../../../commandLine/endings';
import {loadCommandMessages, resolveCommandLocale} from '../../../commandLine/loadCommandMessages';
import {createMessages} from '../../../messages';
import {Desk} from '../workbench/desk/Desk';
import {loadWorkbenchMessages} from '../workbench/loadWorkbenchMessages';
import {startWorkbench} from '../workbench/server/startWorkbench';
import {createDeskSource} from './createDeskSource';
import {PROJECT_OPTIONS} from './projectOptions';
import type {TranslationIo} from './translationIo';

const OPTIONS = {...PROJECT_OPTIONS, glossary: {type: 'string'}, port: {type: 'string'}, 'no-open': {type: 'boolean'}} as const;

/** Always the same: what a translator has typed is kept by the browser for one address. */
const DEFAULT_PORT = '3210';

/** `workbench [--port 3210] [--no-open]`: a page to translate on, until it is stopped. */
export async function runWorkbench(args: readonly string[], io: TranslationIo): Promise<ExitCode> {
  const {values} = parseArgs({args: [...args], options: OPTIONS});
  const locale = resolveCommandLocale(io);
  const messages = await loadWorkbenchMessages(locale);
  const t = createMessages({locale, resources: messages});
  const tellFinding = await loadCommandMessages(io);
  if (values.help) return succeed(io, t('workbench.help', {options: tellFinding('translation.options')}));
  const port = values.port ?? io.env.PORT ?? DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return fail(io, t('workbench.badPort', {port}));
  const desk = await Desk.open(createDeskSource(values, io));
  desk.project.problems.forEach((problem) => io.printError(problem));
  const running = await startWorkbench({desk, port: Number(port), locale, messages, t, tellFinding});
  if (running === 'taken') return fail(io, t('workbench.portTaken', {port}));
  const {url} = running;
  io.print(values.json ? JSON.stringify({url}) : t('workbench.ready', {url}));
  if (io.isTerminal && !values.json && !values['no-open']) await io.openBrowser(url);
  await io.untilStopped();
  await running.stop();
  return 0;
}
