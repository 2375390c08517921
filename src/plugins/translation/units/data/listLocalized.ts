import type {Unit} from '../unit';
import {listScalars, type KeyPath, type ScalarText} from './listScalars';

/**
 * The texts of one locale in a data file that holds every locale beside the others:
 * `definition: {ko: …, en: …}`. A field that no entry has in the other locale, such as how a name is
 * read aloud, is not for translation.
 *
 * @param locales `locale` is whose texts are wanted, `other` the one they are compared with.
 */
export function listLocalized(file: string, {locale, other}: {locale: string; other: string}): Unit[] {
  const scalars = listScalars(file);
  const names = readEntryNames(scalars);
  const translated = new Set(scalars.filter(({path}) => path.at(-1) === other).map(({path}) => fieldOf(path)));
  return scalars
    .filter(({path}) => path.at(-1) === locale && translated.has(fieldOf(path)))
    .map(({path, ...scalar}) => ({id: idOf(path.slice(0, -1), names), kind: 'message', ...scalar}));
}

/** Where a text stands in its entry, wherever the entry stands: `definition`. */
function fieldOf(path: KeyPath): string {
  return path.slice(0, -1).filter((key) => typeof key === 'string').join('.');
}

/** Entries of a list that have an `id` are named by it, so that others may move around them. */
function readEntryNames(scalars: readonly ScalarText[]): ReadonlyMap<string, string> {
  return new Map(
    scalars.filter(({path}) => path.at(-1) === 'id').map(({path, text}) => [path.slice(0, -1).join('/'), text.replace(/^['"]|['"]$/g, '')]),
  );
}

function idOf(path: KeyPath, names: ReadonlyMap<string, string>): string {
  return path.map((key, index) => (typeof key === 'number' ? (names.get(path.slice(0, index + 1).join('/')) ?? key + 1) : key)).join('.');
}
