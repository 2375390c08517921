import {spawn} from 'node:child_process';
import path from 'node:path';

/** As `src/css/site.css` calls it. */
const FONT_FAMILY = 'Field Notes Sans';

const PROJECT = path.resolve(__dirname, '../..');
const FINISH = path.join(PROJECT, 'src/plugins/delivery/commands/finish.ts');

const HELP = `npm run build [-- FOLDER]

Builds both languages and all editions into FOLDER (build).
두 언어와 모든 판을 FOLDER(기본값 build)에 만든다.

SITE_URL, BASE_URL, REPOSITORY_URL, CONTACT_EMAIL: README.md
Exit codes: 0 done, 2 could not build`;

async function build(outDir: string): Promise<void> {
  await run('docusaurus', ['build', '--out-dir', outDir]);
  await run('tsx', [FINISH, outDir, '--font-family', FONT_FAMILY]);
}

/** Each step speaks for itself; its output passes through. */
function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no-install', command, ...args], {cwd: PROJECT, stdio: 'inherit'});
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with exit code ${code}`)),
    );
  });
}

const [argument = 'build'] = process.argv.slice(2);
if (['--help', '-h'].includes(argument)) {
  console.log(HELP);
} else {
  build(path.resolve(argument)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
}
