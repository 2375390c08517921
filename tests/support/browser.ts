import {accessSync, constants} from 'node:fs';
import path from 'node:path';
import sparticuz from '@sparticuz/chromium';
import {chromium} from 'playwright-core';
import type {Browser} from 'playwright-core';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

/** A Chromium for tests; whoever launches it closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: await findBrowser(), args: ARGS, headless: true});
}

/** The browser of CHROME_PATH, else an installed one, else the one that npm brought. */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const found = env.CHROME_PATH ?? findOnPath(NAMES, env.PATH ?? '');
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') return sparticuz.executablePath();
  throw new Error('Found no Chrome or Chromium: install one, or set CHROME_PATH to where it is');
}

function findOnPath(names: readonly string[], searchPath: string): string | undefined {
  const dirs = searchPath.split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => dirs.map((dir) => path.join(dir, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
