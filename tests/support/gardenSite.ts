import {execFile} from 'node:child_process';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

const SITE_DIR = path.resolve(import.meta.dirname, '../fixtures/garden-site');
const DOCUSAURUS = path.resolve(import.meta.dirname, '../../node_modules/@docusaurus/core/bin/docusaurus.mjs');
const OUT_DIR = path.resolve(import.meta.dirname, '../output/garden-site');

/** Builds `fixtures/garden-site` under `/sub/`; hands back the folder it is in. */
export async function buildGardenSite(): Promise<string> {
  const env = {...process.env, BASE_URL: '/sub/', NODE_ENV: 'production', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'};
  await rm(OUT_DIR, {recursive: true, force: true});
  await promisify(execFile)(process.execPath, [DOCUSAURUS, 'build', '--out-dir', OUT_DIR], {cwd: SITE_DIR, env});
  return OUT_DIR;
}
