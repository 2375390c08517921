import {cpSync, rmSync} from 'node:fs';
import path from 'node:path';

const FIXTURE = path.resolve(import.meta.dirname, '../fixtures/harbour-site');
const OUTPUT = path.resolve(import.meta.dirname, '../output');

/** A copy of `fixtures/harbour-site` that a test may change; beside it, for the paths in its configuration. */
export function copyHarbourSite(name: string): string {
  const dir = path.join(OUTPUT, `harbour-site-${name}`);
  rmSync(dir, {recursive: true, force: true});
  cpSync(FIXTURE, dir, {recursive: true, filter: (file) => !/(?:build|node_modules|\.docusaurus)$/.test(file)});
  return dir;
}
