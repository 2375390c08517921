import path from 'node:path';
import {parseArgs} from 'node:util';
import type {ExitCode} from '../../../commandLine/commandIo';
import {succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import type {Translate} from '../../../messages';
import {REPORTERS} from '../reporters/registry';
import type {Reporter} from '../reporters/reporter';
import {checkProject} from '../rules/checkProject';
import type {Finding} from '../rules/finding';
import {ensureRuleId, ensureSettings, RULE_IDS, type Settings} from '../rules/settings';
import type {PagePair} from '../status/project';
import {loadGlossary} from './loadGlossary';
import {loadProject} from './loadProject';
import {parsePlace} from './parsePlace';
import {PROJECT_OPTIONS} from './projectOptions';
import type {TranslationIo} from './translationIo';

const OPTIONS = {
  ...PROJECT_OPTIONS,
  rule: {type: 'string', multiple: true, default: [] as string[]},
  severity: {type: 'string', multiple: true, default: [] as string[]},
  reporter: {type: 'string', default: 'text'},
  glossary: {type: 'string'},
} as const;

/** `check [PAGE…] [--rule RULE] [--severity RULE=SETTING] [--reporter NAME] [--json]` */
export async function runCheck(args: readonly string[], io: TranslationIo): Promise<ExitCode> {
  const {values, positionals} = parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  const t = await loadCommandMessages(io);
  if (values.help) return succeed(io, describeHelp(t));
  const report = toReporter(values.json ? 'json' : values.reporter, t);
  values.rule.forEach(ensureRuleId);
  const settings = toSettings(values.severity, t);
  const project = await loadProject(values, io);
  const pages = positionals.length === 0 ? project.pages : positionals.map((name) => parsePlace(name, project.pages).page);
  const glossary = await loadGlossary({file: values.glossary, isSite: values.source === undefined, project, cwd: io.cwd});
  const findings = checkProject(project, {...glossary, settings, only: values.rule, pages});
  const locate = createLocate(pages, io.cwd);
  report({findings, files: pages.length, t, locate}).forEach((line) => io.print(line));
  project.problems.forEach((problem) => io.printError(problem));
  return findings.length === 0 && project.problems.length === 0 ? 0 : 1;
}

function describeHelp(t: Translate): string {
  const directive = '{/* translation-ignore-next numbers: … */}';
  return t('translation.check.help', {directive, options: t('translation.options'), rules: RULE_IDS.join(', ')});
}

function toReporter(reporter: string, t: Translate): Reporter {
  const report = Object.hasOwn(REPORTERS, reporter) ? REPORTERS[reporter] : undefined;
  if (report) return report;
  throw new Error(t('translation.check.reporter', {reporter, reporters: Object.keys(REPORTERS).join(', ')}));
}

/** `numbers=warning` → `{numbers: 'warning'}` */
function toSettings(given: readonly string[], t: Translate): Settings {
  return ensureSettings(
    Object.fromEntries(
      given.map((setting) => {
        const [ruleId, severity, ...rest] = setting.split('=');
        if (!ruleId || !severity || rest.length > 0) throw new Error(t('translation.check.severity', {setting}));
        return [ruleId, severity];
      }),
    ),
  );
}

/** Where the file of a finding is, from the working directory. */
function createLocate(pages: readonly PagePair[], cwd: string): (finding: Finding) => string {
  const files = new Map(pages.flatMap((page) => [[`source ${page.path}`, page.sourceFile], [`target ${page.targetPath}`, page.targetFile]]));
  return ({side, path: told}) => path.relative(cwd, files.get(`${side} ${told}`) ?? told).split(path.sep).join('/');
}
