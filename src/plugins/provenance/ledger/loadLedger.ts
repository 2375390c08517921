import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Ledger} from './ledger';
import {parseLedger} from './parseLedger';

interface LoadLedgerParams {
  siteDir: string;
  /** Relative to `siteDir`. */
  ledger: string;
  locales: readonly string[];
}

export async function loadLedger({siteDir, ledger, locales}: LoadLedgerParams): Promise<Ledger> {
  return parseLedger({text: await readLedger(path.join(siteDir, ledger)), path: ledger, locales});
}

async function readLedger(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error(`Failed to read ${file}, expected the ledger that the provenance option "ledger" names`, {cause});
  }
}
