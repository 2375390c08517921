import {execFile} from 'node:child_process';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

const SITE_DIR = path.resolve(import.meta.dirname, '../fixtures/tiny-site');
const DOCUSAURUS = path.resolve(import.meta.dirname, '../../node_modules/@docusaurus/core/bin/docusaurus.mjs');

export interface TinySiteParams {
  outDir: string;
  baseUrl?: string;
}

/** Builds `fixtures/tiny-site`: one build after the other in a test file, side by side with those of others. */
export async function buildTinySite({outDir, baseUrl = '/'}: TinySiteParams): Promise<string> {
  const generated = `.docusaurus/${process.pid}`;
  const env = {
    ...process.env,
    BASE_URL: baseUrl,
    NODE_ENV: 'production',
    // Its name goes into the names of scripts, so one test file keeps to one.
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: generated,
    // It keeps links as another base URL had them.
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
  };
  try {
    await promisify(execFile)(process.execPath, [DOCUSAURUS, 'build', SITE_DIR, '--out-dir', outDir], {cwd: SITE_DIR, env});
  } finally {
    await rm(path.join(SITE_DIR, generated), {recursive: true, force: true});
  }
  return outDir;
}
