import {decodeText} from '../units/decodeText';
import type {Unit} from '../units/unit';

/** A text unit as far as alignment looks at it. */
export type SignalUnit = Pick<Unit, 'id' | 'kind' | 'text' | 'encoding'>;

/** What a unit and its translation have in common whatever the languages. */
export interface Signals {
  id: string;
  kind: Unit['kind'];
  /** Characters without markup. */
  length: number;
  /** Code, addresses, numbers, tags and words in Latin letters, with how often each stands there. */
  tokens: ReadonlyMap<string, number>;
  /** The sum of what the tokens weigh. */
  weight: number;
}

const TOKENS =
  /(?<code>`+[^`]+`+)|\]\((?<target>[^\s()]+)|(?<url>https?:\/\/[^\s<>)"']+)|<\/?(?<tag>[A-Za-z][\w.]*)|="(?<value>[^"]*)"|(?<number>\d[\d,.]*)|(?<word>[A-Za-z][A-Za-z'’]+)/g;

/** Numbers and words may be written otherwise; code and addresses hardly ever. */
export const TOKEN_WEIGHTS: Readonly<Record<string, number>> = {code: 2, target: 2, url: 2, value: 2, tag: 1, number: 1, word: 0.7};

/** Reads what can be compared across languages. */
export function readSignals(unit: SignalUnit): Signals {
  const text = decodeText(unit as Unit);
  const tokens = new Map<string, number>();
  let weight = 0;
  for (const {groups} of text.matchAll(TOKENS)) {
    const {type, value} = toToken(Object.entries(groups!).find(([, found]) => found !== undefined) as [string, string]);
    const token = `${type} ${unify(type, value)}`;
    tokens.set(token, (tokens.get(token) ?? 0) + 1);
    weight += TOKEN_WEIGHTS[type]!;
  }
  return {id: unit.id, kind: unit.kind, length: text.replace(/\]\([^)]*\)|<[^>]*>/g, '').length, tokens, weight};
}

/** One name in code is a word: the other side may have it without the marks. */
function toToken([type, value]: [string, string]): {type: string; value: string} {
  const name = type === 'code' ? /^`+([A-Za-z]{2,})`+$/.exec(value)?.[1] : undefined;
  return name === undefined ? {type, value} : {type: 'word', value: name};
}

/** Leaves out what a localised address or number changes. */
function unify(type: string, value: string): string {
  if (type === 'word') return value.toLowerCase();
  if (type === 'number') return value.replace(/,(?=\d{3})/g, '').replace(/[.,]+$/, '');
  return type === 'target' || type === 'url' ? value.replace(/\/[a-z]{2}(?:-[A-Za-z]{2,4})?(?=\/)/, '').replace(/(?:\/|\.mdx?)(?=#|$)/, '') : value;
}
