import type {UnitKind} from '../units/unit';
import {BASELINE_FORMAT, type Baseline, type BaselinePage, type BaselineUnit} from './baseline';

const KINDS: Readonly<Record<UnitKind, true>> = {
  'front-matter': true,
  heading: true,
  paragraph: true,
  'list-item': true,
  cell: true,
  'admonition-title': true,
  attribute: true,
  code: true,
  message: true,
};

/**
 * Reads the baseline file.
 *
 * @param path is named in errors.
 * @throws {Error} with `path:line`, what is wrong and what to do, when it is no baseline of ours.
 */
export function parseBaseline(text: string, path: string): Baseline {
  const file = new File(text, path);
  file.ensureNoConflict();
  const content = file.parse();
  const version = content.formatVersion;
  if (typeof version === 'number' && version > BASELINE_FORMAT) {
    throw file.error(['"formatVersion"'], `Unexpected format version ${version}, expected ${BASELINE_FORMAT}`, 'update the translation plugin');
  }
  file.ensure(version === BASELINE_FORMAT, ['"formatVersion"'], `format version ${JSON.stringify(version)}, expected ${BASELINE_FORMAT}`);
  const {sourceLocale, targetLocale, pages} = content;
  file.ensure(typeof sourceLocale === 'string', ['"sourceLocale"'], '"sourceLocale", expected a string');
  file.ensure(typeof targetLocale === 'string', ['"targetLocale"'], '"targetLocale", expected a string');
  file.ensure(isRecord(pages), ['"pages"'], '"pages", expected an object of pages by path');
  return {
    sourceLocale: sourceLocale as string,
    targetLocale: targetLocale as string,
    pages: new Map(Object.entries(pages as Record<string, unknown>).map(([name, page]) => [name, parsePage(name, page, file)])),
  };
}

function parsePage(name: string, page: unknown, file: File): BaselinePage {
  const place = JSON.stringify(name);
  file.ensure(isRecord(page) && typeof page.target === 'string' && Array.isArray(page.units), [place], `page ${place}, expected "target" and a list of "units"`);
  const {target, units} = page as {target: string; units: unknown[]};
  const seen = new Set<string>();
  for (const unit of units) {
    file.ensure(isUnit(unit), [place, JSON.stringify(unit)], `unit in ${place}, expected "id", "kind", "source", "target" and "text"`);
    const {id} = unit as BaselineUnit;
    const start = `{"id":${JSON.stringify(id)},`;
    file.ensure(!seen.has(id), [place, start, start], `second unit "${id}" in ${place}, expected every id once`);
    seen.add(id);
  }
  return {target, units: units as BaselineUnit[]};
}

function isUnit(unit: unknown): unit is BaselineUnit {
  if (!isRecord(unit)) return false;
  const {kind, targetId, copied} = unit;
  return (
    ['id', 'source', 'target', 'text'].every((name) => typeof unit[name] === 'string') &&
    typeof kind === 'string' &&
    Object.hasOwn(KINDS, kind) &&
    (targetId === undefined || typeof targetId === 'string') &&
    (copied === undefined || copied === true)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/m;
const RESTORE = 'restore the file from git, or make it anew with `translation init`';

/** The file as text: only when something is wrong with it does anyone ask for lines. */
class File {
  constructor(
    private readonly text: string,
    private readonly path: string,
  ) {}

  parse(): Record<string, unknown> {
    try {
      const content: unknown = JSON.parse(this.text);
      if (isRecord(content)) return content;
    } catch (cause) {
      throw new Error(this.sentence(this.findBrokenLine(cause), 'Unexpected JSON, expected a baseline', RESTORE));
    }
    throw new Error(this.sentence(1, 'Unexpected JSON, expected an object', RESTORE));
  }

  ensureNoConflict(): void {
    const found = CONFLICT.exec(this.text);
    if (found) {
      throw new Error(
        this.sentence(this.lineAt(found.index), 'Unexpected conflict marker of git, expected a merged file', 'keep the lines of both sides, each id once, and remove the markers'),
      );
    }
  }

  ensure(isFine: boolean, places: readonly string[], unexpected: string): void {
    if (!isFine) throw this.error(places, `Unexpected ${unexpected}`, RESTORE);
  }

  /** @param places are texts on the way to the line, each after the one before; one that is written otherwise is passed over. */
  error(places: readonly string[], message: string, nextStep: string): Error {
    const offset = places.reduce((at, place) => {
      const found = this.text.indexOf(place, at + 1);
      return found === -1 ? at : found;
    }, -1);
    return new Error(this.sentence(this.lineAt(Math.max(0, offset)), message, nextStep));
  }

  private sentence(line: number, message: string, nextStep: string): string {
    return `${this.path}:${line}: ${message}; ${nextStep}`;
  }

  private lineAt(offset: number): number {
    return this.text.slice(0, offset).split('\n').length;
  }

  /** Every unit has a line of its own; Node tells the position of some errors alone, and what is cut short ends in its last line. */
  private findBrokenLine(cause: unknown): number {
    const broken = this.text.split('\n').findIndex((line) => line.startsWith('      {') && !isJson(line.replace(/,$/, '')));
    if (broken !== -1) return broken + 1;
    const position = /position (?<offset>\d+)/.exec(String(cause))?.groups?.offset;
    return this.lineAt(position === undefined ? this.text.trimEnd().length : Number(position));
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
