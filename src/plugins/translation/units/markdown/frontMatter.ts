import type {Unit} from '../unit';
import {listScalars, type KeyPath} from '../data/listScalars';
import type {FrontMatter} from './findFrontMatter';
import {LEAD_SECTION} from './toUnits';

/**
 * The fields of the front matter that readers see.
 *
 * @throws {Error} when the YAML is malformed, with the line in the page.
 */
export function listFrontMatterUnits(page: string, {start, end, isYaml}: FrontMatter, fields: readonly string[]): Unit[] {
  const yaml = page.slice(start, end);
  if (!isYaml || !fields.some((field) => yaml.includes(field))) return [];
  return listScalars(page, {start, end})
    .filter(({path}) => isVisible(path, fields))
    .map(({path, ...scalar}) => ({id: [LEAD_SECTION, ...path.map(toPart)].join('.'), kind: 'front-matter', ...scalar}));
}

function isVisible(path: KeyPath, fields: readonly string[]): boolean {
  const name = path.findLast((key) => typeof key === 'string');
  return name !== undefined && fields.includes(name);
}

function toPart(key: string | number): string | number {
  return typeof key === 'number' ? key + 1 : key;
}
