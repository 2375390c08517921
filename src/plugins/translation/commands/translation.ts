import {once} from 'node:events';
import {createInterface} from 'node:readline/promises';
import {toCommandIo} from '../../../commandLine/toCommandIo';
import {toProblem} from '../../../commandLine/toProblem';
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
  openBrowser: async (url) => {
    const {default: open} = await import('open');
    // Where there is no browser the address that was printed is left.
    const tell = (error: unknown): void => void process.stderr.write(`${toProblem(error)}\n`);
    await open(url).then((browser) => browser.once('error', tell), tell);
  },
  // Asked for by commands that have something to close; all others end as Ctrl+C ends any program.
  untilStopped: async () => {
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  },
};

void runTranslation(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode;
});
