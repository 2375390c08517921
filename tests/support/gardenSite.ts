import {execFile} from 'node:child_process';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

const SITE_DIR = path.resolve(import.meta.dirname, '../fixtures/garden-site');
const DOCUSAURUS = path.resolve(import.meta.dirname, '../../node_modules/@docusaurus/core/bin/docusaurus.mjs');
const OUTPUT = path.resolve(import.meta.dirname, '../output');

/** Builds `fixtures/garden-site` under `/sub/`; hands back the folder it is in, one of each name. */
export async function buildGardenSite(name = 'garden-site'): Promise<string> {
  const outDir = path.join(OUTPUT, name);
  const env = {...process.env, BASE_URL: '/sub/', NODE_ENV: 'production', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'};
  await rm(outDir, {recursive: true, force: true});
  await promisify(execFile)(process.execPath, [DOCUSAURUS, 'build', '--out-dir', outDir], {cwd: SITE_DIR, env});
  return outDir;
}
