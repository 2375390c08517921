import {createInterface} from 'node:readline/promises';
import {toCommandIo} from '../../../commandLine/toCommandIo';
import {runTranslation} from './runTranslation';
import type {TranslationIo} from './translationIo';

const io: TranslationIo = {
  ...toCommandIo(process),
  cwd: process.cwd(),
  isTerminal: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  ask: async (question) => {
    const terminal = createInterface({input: process.stdin, output: process.stdout});
    try {
      return await terminal.question(question);
    } finally {
      terminal.close();
    }
  },
};

void runTranslation(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode;
});
