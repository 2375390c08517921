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
  const text = await readFile(path.join(siteDir, ledger), 'utf8');
  return parseLedger({text, path: ledger, locales});
}
