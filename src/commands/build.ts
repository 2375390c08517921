import {spawn} from 'node:child_process';
import path from 'node:path';
import {toCommandIo} from '../commandLine/toCommandIo';
import {toProblem} from '../commandLine/toProblem';
import {runFinish} from '../plugins/delivery/commands/runFinish';
import versions from '../../versions.json';
import {makeBooks} from './makeBooks';

/** As `src/css/site.css` calls it. */
const FONT_FAMILY = 'Field Notes Sans';

const PROJECT = path.resolve(__dirname, '../..');

const HELP = `npm run build [-- FOLDER]

Builds both languages and all editions into FOLDER (build), and their books into FOLDER/pdf.
두 언어와 모든 판을 FOLDER(기본값 build)에, 그 책들을 FOLDER/pdf에 만든다.

SITE_URL, BASE_URL, REPOSITORY_URL, CONTACT_EMAIL: README.md
Exit codes: 0 done, 2 could not build`;

async function build(outDir: string): Promise<void> {
  await runDocusaurus(['build', '--out-dir', outDir]);
  process.exitCode = await runFinish([outDir, '--font-family', FONT_FAMILY], toCommandIo(process));
  if (process.exitCode === 0) await makeBooks(outDir, ['current', ...versions]);
}

/** Docusaurus speaks for itself; its output passes through. */
function runDocusaurus(args: readonly string[]): Promise<void> {
  const command = require.resolve('@docusaurus/core/bin/docusaurus.mjs');
  return new Promise((resolve, reject) => {
    // The bundler names variables otherwise with a warm cache, and a build shall be the same bytes always.
    const env = {...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'};
    const child = spawn(process.execPath, [command, ...args], {cwd: PROJECT, env, stdio: 'inherit'});
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`docusaurus ${args[0]} ended with exit code ${code}`)),
    );
  });
}

const [argument = 'build'] = process.argv.slice(2);
if (['--help', '-h'].includes(argument)) {
  console.log(HELP);
} else {
  build(path.resolve(argument)).catch((error: unknown) => {
    console.error(toProblem(error));
    process.exitCode = 2;
  });
}
