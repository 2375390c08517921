import type {PageText} from './pageText';
import type {PageRule, Problem} from './rule';

/** An admonition is of the kind that it is in the source: the word after `:::` is no text to translate. */
export const admonitions: PageRule = {
  ruleId: 'admonitions',
  severity: 'error',
  of: 'page',
  check: ({source, target}) => {
    const [told, retold] = [listAdmonitions(source), listAdmonitions(target)];
    if (told.length !== retold.length) {
      const place = retold.find(({name}, index) => name !== told[index]?.name) ?? {start: 0, end: 0};
      const values = {found: String(retold.length), expected: String(told.length)};
      return [{sentence: 'count', values, side: 'target', start: place.start, end: place.end}];
    }
    return retold.flatMap(({name, start, end}, index): Problem[] =>
      name === told[index]!.name ? [] : [{sentence: 'changed', values: {found: name, expected: told[index]!.name}, side: 'target', start, end}],
    );
  },
};

interface Admonition {
  name: string;
  start: number;
  end: number;
}

/** Code blocks show admonitions too: the scanner tells how many there are, the text where they stand. */
function listAdmonitions({text, blocks}: PageText): Admonition[] {
  let from = 0;
  return blocks.flatMap((block) => {
    if (block.type !== 'open') {
      if ('start' in block) from = Math.max(from, block.end);
      return [];
    }
    const found = new RegExp(`:{3,}[ \\t]*${block.name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}`).exec(text.slice(from));
    const start = from + (found?.index ?? 0);
    from = start + (found?.[0].length ?? 0);
    return [{name: block.name, start, end: from}];
  });
}
