import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';

const SITE_DIR = path.resolve(import.meta.dirname, '../fixtures/tiny-site');
const DOCUSAURUS = path.resolve(import.meta.dirname, '../../node_modules/@docusaurus/core/bin/docusaurus.mjs');

export interface TinySiteParams {
  outDir: string;
  baseUrl?: string;
}

/** Builds `fixtures/tiny-site`. Builds share nothing, so they can run side by side. */
export async function buildTinySite({outDir, baseUrl = '/'}: TinySiteParams): Promise<string> {
  const env = {
    ...process.env,
    BASE_URL: baseUrl,
    NODE_ENV: 'production',
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus/${path.basename(outDir)}`,
    // It keeps links as another base URL had them.
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
  };
  await promisify(execFile)(process.execPath, [DOCUSAURUS, 'build', SITE_DIR, '--out-dir', outDir], {cwd: SITE_DIR, env});
  return outDir;
}
