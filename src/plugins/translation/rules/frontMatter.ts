import {isMap, isScalar, LineCounter, parseDocument, type Pair} from 'yaml';
import {findFrontMatter} from '../units/markdown/findFrontMatter';
import {DEFAULT_UNIT_OPTIONS} from '../units/unitOptions';
import type {PageText} from './pageText';
import type {PageRule, Problem} from './rule';

/** Fields that say what a page is and where it stands; they are the same in every language. */
const SAME_FIELDS: ReadonlySet<string> = new Set(['id', 'slug', 'sidebar_position', 'draft', 'unlisted', 'hide_title', 'hide_table_of_contents', 'toc_min_heading_level', 'toc_max_heading_level', 'displayed_sidebar', 'pagination_next', 'pagination_prev', 'date', 'authors']);

/** The front matter has the fields of the source, those that readers do not see with the same values. */
export const frontMatter: PageRule = {
  ruleId: 'front-matter',
  severity: 'error',
  of: 'page',
  check: ({source, target}) => {
    const [told, retold] = [readFields(source), readFields(target)];
    if (!told || !retold) return [];
    return [...told].flatMap(([name, field]): Problem[] => {
      const other = retold.get(name);
      if (!other) return isNeeded(name) ? [{sentence: 'missing', values: {field: name}, side: 'target', start: 0, end: 3}] : [];
      if (!SAME_FIELDS.has(name) || other.value === field.value) return [];
      return [{sentence: 'changed', values: {field: name, found: other.value, expected: field.value}, side: 'target', start: other.start, end: other.end}];
    });
  },
};

const isNeeded = (name: string): boolean => SAME_FIELDS.has(name) || DEFAULT_UNIT_OPTIONS.frontMatterFields.includes(name);

interface Field {
  /** As JSON. */
  value: string;
  start: number;
  end: number;
}

/** The fields of the page; nothing when it has no front matter or one that is no YAML, which the build reports. */
function readFields({text}: PageText): ReadonlyMap<string, Field> | undefined {
  const found = findFrontMatter(text);
  if (!found?.isYaml) return undefined;
  const document = parseDocument(text.slice(found.start, found.end), {lineCounter: new LineCounter()});
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  return new Map(document.contents.items.map((item) => [nameOf(item), toField(item, found.start)]));
}

const nameOf = ({key}: Pair): string => String(isScalar(key) ? key.value : key);

function toField({key, value}: Pair, offset: number): Field {
  const start = offset + ((key as {range?: [number, number, number]}).range?.[0] ?? 0);
  const end = offset + ((value as {range?: [number, number, number]} | null)?.range?.[1] ?? start - offset);
  const content = value === null ? null : (value as {toJSON(): unknown}).toJSON();
  return {value: JSON.stringify(content), start, end};
}
