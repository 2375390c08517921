import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import {runTranslation} from '../../src/plugins/translation/commands/runTranslation';
import {createIo} from './translationIo';

/** What commands print with `--json`, as far as tests look. */
export interface Printed {
  pages: {path: string; units: {id: string; status: string; copied?: boolean}[]}[];
  units: {unit: {path: string; id: string} | null; result: string; reason?: string}[];
  files: {file: string; units: number}[];
}

export interface Run {
  exitCode: number;
  lines: string[];
  json: Printed | undefined;
}

/** Two folders of pages with a baseline, on disk for the length of a test. */
export class TranslationFolders {
  readonly dir = mkdtempSync(path.join(tmpdir(), 'translation-'));

  constructor(files: Readonly<Record<string, string>>) {
    onTestFinished(() => rmSync(this.dir, {recursive: true, force: true}));
    Object.entries(files).forEach(([file, text]) => this.write(file, text));
  }

  write(file: string, text: string | Buffer): void {
    const absolute = path.join(this.dir, file);
    mkdirSync(path.dirname(absolute), {recursive: true});
    writeFileSync(absolute, text);
  }

  read(file: string): string {
    return readFileSync(path.join(this.dir, file), 'utf8');
  }

  remove(file: string): void {
    rmSync(path.join(this.dir, file));
  }

  edit(file: string, edit: (text: string) => string): void {
    const [before, after] = [this.read(file), edit(this.read(file))];
    if (before === after) throw new Error(`Unexpected edit of ${file} that changes nothing`);
    this.write(file, after);
  }

  /** Every file by its name, but for those in `out`. */
  readAll(): Record<string, string> {
    const files = readdirSync(this.dir, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
    const names = files.map((entry) => path.relative(this.dir, path.join(entry.parentPath, entry.name))).filter((name) => !name.startsWith('out'));
    return Object.fromEntries(names.sort().map((name) => [name, this.read(name)]));
  }

  /** Runs a command on the two folders, from Korean into English. */
  async run(...args: string[]): Promise<Run> {
    const [lines, errors]: [string[], string[]] = [[], []];
    const io = createIo({cwd: this.dir, print: (line) => void lines.push(line), printError: (line) => void errors.push(line)});
    const [command, ...rest] = args;
    const folders = ['--source', 'ko', '--target', 'en', '--source-locale', 'ko', '--target-locale', 'en'];
    const exitCode = await runTranslation([command!, ...folders, ...rest], io);
    return {exitCode, lines: [...lines, ...errors], json: rest.includes('--json') && lines[0] !== undefined ? (JSON.parse(lines[0]) as Printed) : undefined};
  }

  /** The state of every unit, by `path#id`. */
  async states(): Promise<Record<string, string>> {
    const {json} = await this.run('status', '--json');
    return Object.fromEntries(
      json!.pages.flatMap((page) => page.units.map((unit) => [`${page.path}#${unit.id}`, unit.copied ? 'copied' : unit.status])),
    );
  }
}
