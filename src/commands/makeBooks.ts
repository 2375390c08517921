import {spawn} from 'node:child_process';
import path from 'node:path';
import {loadCommandMessages} from '../commandLine/loadCommandMessages';
import {writeBookLinks} from '../plugins/pdf';
import type {BookResult} from '../plugins/pdf';

const COMMAND = path.join(__dirname, 'pdf.ts');
const TSX = require.resolve('tsx/cli');

/** As many as share a small machine without slowing each other down. */
const PROCESSES = 2;

/** Makes the books of all editions side by side, and tells the pages how large they became. */
export async function makeBooks(siteDir: string, editions: readonly string[]): Promise<readonly BookResult[]> {
  const waiting = [...editions];
  const books: BookResult[] = [];
  const work = async (): Promise<void> => {
    for (let edition = waiting.shift(); edition !== undefined; edition = waiting.shift()) {
      books.push(...(await makeEdition(siteDir, edition)));
    }
  };
  await Promise.all(Array.from({length: PROCESSES}, work));
  await writeBookLinks({
    siteDir,
    books: new Map(books.map((book) => [book.book, book])),
    messagesOf: (locale) => loadCommandMessages({env: {LANG: locale}}),
  });
  return books;
}

/** In a process of its own: the typesetter keeps much in memory. What it tells people passes through. */
function makeEdition(siteDir: string, edition: string): Promise<BookResult[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TSX, COMMAND, '--site', siteDir, '--edition', edition, '--json'], {stdio: ['ignore', 'pipe', 'inherit']});
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve((JSON.parse(Buffer.concat(output).toString('utf8')) as {books: BookResult[]}).books);
      else reject(new Error(`The books of edition ${edition} were not made: pdf ended with exit code ${code}`));
    });
  });
}
