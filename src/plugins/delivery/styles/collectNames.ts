import type {BuildFile, Page} from '../reading/build';

/** Everything a selector can ask for, as far as the pages have it or their scripts could make it. */
export interface UsedNames {
  tags: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
  values: ReadonlySet<string>;
  /** Words of the scripts: any of them may become any of the above. */
  words: ReadonlySet<string>;
}

/** What browsers set by themselves, and what scripts write without spelling it. */
const ATTRIBUTES = ['open'];
const VALUES = ['true', 'false'];

/** The names used by pages and scripts. */
export function collectNames(pages: readonly Page[], scripts: readonly BuildFile[]): UsedNames {
  const names = {tags: new Set<string>(), classes: new Set<string>(), ids: new Set<string>(), attributes: new Set(ATTRIBUTES), values: new Set(VALUES)};
  for (const tag of pages.flatMap((page) => page.tags)) {
    names.tags.add(tag.name);
    for (const [attribute, value] of tag.attributes) {
      names.attributes.add(attribute);
      names.values.add(value);
    }
    for (const name of splitWords(tag.attributes.get('class'))) names.classes.add(name);
    for (const id of splitWords(tag.attributes.get('id'))) names.ids.add(id);
  }
  return {...names, words: collectWords(pages, scripts)};
}

/** Inline scripts are scripts too: the one of the colour mode writes `data-theme`. */
function collectWords(pages: readonly Page[], scripts: readonly BuildFile[]): Set<string> {
  const inline = pages.flatMap(({text, parts}) =>
    parts.filter((part) => part.kind === 'raw' && part.name === 'script').map(({start, end}) => text.slice(start, end)),
  );
  const code = new Set([...inline, ...scripts.map(({text}) => text)]);
  return new Set([...code].flatMap((text) => text.match(/[\w-]+/g) ?? []));
}

function splitWords(text = ''): string[] {
  return text.split(/\s+/).filter(Boolean);
}
