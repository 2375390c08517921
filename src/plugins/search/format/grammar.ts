import type {EndingEntry} from './lexiconPart';

/** What the index learned about the language of its texts, beside their words. */
export interface Grammar {
  endings: EndingEntry[];
  /** All names of each concept, in the order of the concepts' numbers. */
  concepts: string[][];
}

const KINDS = {n: 'noun', v: 'verb'} as const;

/** One string an ending, which brotli packs better than objects: `n0ㅇㅡㄹ12`. */
export function formatGrammar({endings, concepts}: Grammar): string {
  const lines = endings.map(({kind, dropped, keys, countLevel}) => `${kind[0]}${dropped}${keys}${countLevel}`);
  return JSON.stringify({endings: lines, concepts});
}

export function parseGrammar(text: string): Grammar {
  const {endings, concepts} = JSON.parse(text) as {endings: string[]; concepts: string[][]};
  return {endings: endings.map(parseEnding), concepts};
}

function parseEnding(line: string): EndingEntry {
  const [, kind = 'n', dropped, keys = '', level] = /^(.)(\d)(\D*)(\d+)$/.exec(line) ?? [];
  return {kind: KINDS[kind as keyof typeof KINDS], dropped: Number(dropped), keys, countLevel: Number(level)};
}
