import type {PairStatus} from '../status/pairStatus';
import type {ExchangePage, Languages} from './exchangePage';
import type {ImportedFile} from './importedUnit';
import {readPo} from './po/readPo';
import {writePo} from './po/writePo';
import {writeTmx} from './tmx/writeTmx';
import {readXliff} from './xliff/readXliff';
import {writeXliff} from './xliff/writeXliff';

const ALL = ['missing', 'outdated', 'up-to-date'] as const;

/** A way to hand units to a translator. */
export interface Format {
  extension: string;
  /** Other endings of names by which it is known. */
  matches: RegExp;
  write(pages: readonly ExchangePage[], languages: Languages): string;
  /** Without it the file is a memory: `readTmx`. */
  read?(text: string, languages: Languages): ImportedFile;
  /** The states it can tell of. */
  states: readonly PairStatus['state']['status'][];
  /** One file a page, or one of everything. */
  isOnePerPage: boolean;
}

export const FORMATS: Readonly<Record<string, Format>> = {
  xliff: {extension: '.xlf', matches: /\.(?:xlf|xliff)$/i, write: writeXliff, read: readXliff, states: ALL, isOnePerPage: true},
  po: {extension: '.po', matches: /\.po$/i, write: writePo, read: readPo, states: ALL, isOnePerPage: true},
  tmx: {extension: '.tmx', matches: /\.tmx$/i, write: writeTmx, states: ['up-to-date'], isOnePerPage: false},
};
