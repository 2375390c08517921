import {runPdf} from '../../src/plugins/pdf';

/** Makes a book in a process of its own, and says what it took: `makeOneBook SITE OUT CACHE`. */
async function run([site, out, cache]: readonly string[]): Promise<void> {
  const start = performance.now();
  const io = {env: {BOOK_CACHE: cache, LANG: 'en'}, print: () => {}, printError: (line: string) => void process.stderr.write(`${line}\n`)};
  process.exitCode = await runPdf(['--site', site!, '--locale', 'ko', '--out', out!], io);
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(JSON.stringify({seconds, megabytes: process.resourceUsage().maxRSS / 1024}));
}

void run(process.argv.slice(2));
