import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, rmSync} from 'node:fs';
import path from 'node:path';

/** Wall-clock seconds of a build without any cache, and of the same build again. */
export interface BuildTimes {
  cold: number;
  warm: number;
}

interface MeasureBuildParams {
  siteDir: string;
  command: readonly [string, ...string[]];
  /** Folders that a build leaves behind, relative to `siteDir`. */
  caches: readonly string[];
}

export function measureBuild({siteDir, command, caches}: MeasureBuildParams): BuildTimes {
  for (const cache of caches) {
    rmSync(path.join(siteDir, cache), {recursive: true, force: true});
  }
  return {cold: time(siteDir, command), warm: time(siteDir, command)};
}

const CONTENT = ['docs', 'i18n', 'sidebars.ts', 'versioned_docs', 'versioned_sidebars', 'versions.json'];

/** Puts our pages, as they are now, into a site of the plain theme. */
export function createPlainSite(projectDir: string, siteDir: string): void {
  rmSync(siteDir, {recursive: true, force: true});
  cpSync(path.join(projectDir, 'tests/bench/plain'), siteDir, {recursive: true});
  for (const name of CONTENT.filter((file) => existsSync(path.join(projectDir, file)))) {
    cpSync(path.join(projectDir, name), path.join(siteDir, name), {recursive: true});
  }
}

function time(cwd: string, [file, ...args]: readonly [string, ...string[]]): number {
  const start = performance.now();
  const {status, stderr} = spawnSync(file, args, {cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024});
  if (status !== 0) {
    throw new Error(`Failed to run ${[file, ...args].join(' ')} in ${cwd}:\n${stderr}`);
  }
  return (performance.now() - start) / 1000;
}
