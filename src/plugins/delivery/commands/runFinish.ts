import {parseArgs} from 'node:util';
import type {CommandIo, ExitCode} from '../../../commandLine/commandIo';
import {fail, succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {toProblem} from '../../../commandLine/toProblem';
import {isDirectory} from '../../../files/isDirectory';
import type {Translate} from '../../../messages';
import {finishBuild} from '../finish/finishBuild';
import type {FinishReport} from '../finish/finishBuild';

const OPTIONS = {
  'font-family': {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  locale: {type: 'string'},
} as const;

/**
 * `finish BUILD [--font-family NAME]`: one stylesheet and one font for a site that `docusaurus build`
 * has built. Doing it again changes nothing.
 */
export async function runFinish(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  try {
    const {values, positionals} = parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
    const t = await loadCommandMessages(io, values.locale);
    if (values.help) return succeed(io, t('delivery.finish.help'));
    const [dir = 'build'] = positionals;
    if (!(await isDirectory(dir))) return fail(io, t('delivery.finish.noBuild', {dir}));
    io.print(t('delivery.finish.start', {dir}));
    return succeed(io, ...describeReport(await finishBuild(dir, {family: values['font-family']}), t));
  } catch (error) {
    return fail(io, toProblem(error));
  }
}

function describeReport({pages, stylesheetBytes, font, changed}: FinishReport, t: Translate): string[] {
  const lacking = font?.lacking.map(({character, page}) => t('delivery.finish.lacking', {character, code: toCode(character), page}));
  return [
    ...(lacking ?? []),
    ...(changed === 0 ? [t('delivery.finish.unchanged')] : []),
    ...(font ? [t('delivery.finish.font', {characters: font.characters, bytes: font.bytes})] : []),
    t('delivery.finish.done', {count: pages, bytes: stylesheetBytes}),
  ];
}

/** «U+16A0», as Unicode writes it. */
function toCode(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
