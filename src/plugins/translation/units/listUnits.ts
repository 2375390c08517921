import {listMessages} from './data/listMessages';
import {YamlError} from './data/listScalars';
import {listPageUnits} from './markdown/listPageUnits';
import type {Unit} from './unit';
import {DEFAULT_UNIT_OPTIONS, type UnitOptions} from './unitOptions';

const LISTERS: readonly {extension: RegExp; list: (file: string, options: UnitOptions) => Unit[]}[] = [
  {extension: /\.mdx$/i, list: (file, options) => listPageUnits(file, {isMdx: true}, options)},
  {extension: /\.(?:md|markdown)$/i, list: (file, options) => listPageUnits(file, {isMdx: false}, options)},
  {extension: /\.json$/i, list: listMessages},
];

/**
 * The units of a page (`.md`, `.mdx`) or of a catalogue of messages (`.json`), in file order.
 *
 * @param path tells the format and is named in errors.
 * @throws {Error} with `path:line` when a catalogue or the front matter is malformed.
 */
export function listUnits(file: string, path: string, options: UnitOptions = DEFAULT_UNIT_OPTIONS): Unit[] {
  const lister = LISTERS.find(({extension}) => extension.test(path));
  if (!lister) throw new Error(`Unexpected file ${path}, expected .md, .mdx or .json`);
  return withPlace(path, () => lister.list(file, options));
}

/** Says in which file and line malformed YAML or JSON stands. */
export function withPlace<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof YamlError)) throw cause;
    throw new Error(`${path}:${cause.line}: ${cause.message}; correct the file and run the command again`);
  }
}
