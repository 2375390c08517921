import {execFile} from 'node:child_process';
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const FIXTURE = path.resolve(import.meta.dirname, '../fixtures/told-site');
const OUTPUT = path.resolve(import.meta.dirname, '../output');
const DOCUSAURUS = path.resolve(import.meta.dirname, '../../node_modules/@docusaurus/core/bin/docusaurus.mjs');

export interface CommandResult {
  exitCode: number;
  /** What it printed to either stream, without colours. */
  output: string;
}

/** A copy of `fixtures/told-site` that a test may change; beside it, for the paths in its configuration. */
export interface ToldSite {
  dir: string;
  read(file: string): string;
  /** Replaces a text that must be there. */
  edit(file: string, from: string, to: string): void;
  docusaurus(args: readonly string[], env?: Record<string, string>): Promise<CommandResult>;
}

/** @param name must be unique among the tests */
export function copyToldSite(name: string, from = FIXTURE): ToldSite {
  const dir = path.join(OUTPUT, `told-site-${name}`);
  rmSync(dir, {recursive: true, force: true});
  cpSync(from, dir, {recursive: true, filter: (file) => !/(?:build|node_modules|\.docusaurus)$/.test(file)});
  const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
  return {
    dir,
    read,
    edit(file, before, after) {
      const text = read(file);
      if (!text.includes(before)) {
        throw new Error(`Unexpected text of ${file}, expected it to hold ${JSON.stringify(before)}`);
      }
      writeFileSync(path.join(dir, file), text.replace(before, after));
    },
    docusaurus: (args, env = {}) => runDocusaurus(dir, args, env),
  };
}

function runDocusaurus(cwd: string, args: readonly string[], extraEnv: Record<string, string>): Promise<CommandResult> {
  const env = {...process.env, NODE_ENV: 'production', NO_COLOR: '1', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true', ...extraEnv};
  return new Promise((resolve) => {
    execFile(process.execPath, [DOCUSAURUS, ...args], {cwd, env}, (error, stdout, stderr) => {
      resolve({exitCode: error ? Number(error.code ?? 1) : 0, output: stdout + stderr});
    });
  });
}
