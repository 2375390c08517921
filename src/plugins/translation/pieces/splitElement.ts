import {DEFAULT_UNIT_OPTIONS} from '../units/unitOptions';
import {toAlone, toPair, toText, type Draft} from './draft';
import type {PlaceholderKind} from './piece';

export interface ElementAttribute {
  name: string;
  /** As written, from name to closing quote. */
  text: string;
  /** Where `text` begins in the opening tag. */
  start: number;
  /** What it means, if that is a string. */
  value: string | null;
}

export interface Element {
  kind: PlaceholderKind;
  /** Empty for a fragment. */
  name: string;
  openTag: string;
  attributes: readonly ElementAttribute[];
  inside: Draft[];
  /** Empty when the opening tag closes itself. */
  closeTag: string;
}

/** Elements that are only another way to write what Markdown has marks for. */
const EMPHASIS: Readonly<Partial<Record<string, string>>> = {b: 'strong', strong: 'strong', em: 'emphasis', i: 'emphasis', del: 'delete', s: 'delete'};

/** The pieces of an element: the values readers see are text, each in a pair of its own before what the element holds. */
export function splitElement({kind, name, openTag, attributes, inside, closeTag}: Element): Draft[] {
  const key = toKey({kind, name, attributes});
  const drafts: Draft[] = [];
  let end = 0;
  for (const {name: attribute, text, start, value} of attributes.filter(isVisible)) {
    const valueStart = start + text.indexOf(quoteOf(text)) + 1;
    const valueEnd = start + text.length - 1;
    const marks = {kind, key: `${key} @${attribute}`, quote: quoteOf(text)};
    const raw = openTag.slice(valueStart, valueEnd);
    drafts.push(...toPair(marks, {open: openTag.slice(end, valueStart), inside: toText(raw, value!), close: openTag.slice(valueEnd, valueEnd + 1)}));
    end = valueEnd + 1;
  }
  const marks = {kind: isEmphasis({name, attributes}) ? 'emphasis' as const : kind, key};
  return [...drafts, ...toPair(marks, {open: openTag.slice(end), inside, close: closeTag})];
}

type Quote = '"' | "'";

function quoteOf(attribute: string): Quote {
  return attribute.at(-1) as Quote;
}

function isVisible({name, text, value}: ElementAttribute): boolean {
  return DEFAULT_UNIT_OPTIONS.visibleAttributes.includes(name) && value !== null && value.trim() !== '' && /["']$/.test(text);
}

function isEmphasis({name, attributes}: Pick<Element, 'name' | 'attributes'>): boolean {
  return Object.hasOwn(EMPHASIS, name) && attributes.length === 0;
}

function toKey({kind, name, attributes}: Pick<Element, 'kind' | 'name' | 'attributes'>): string {
  if (isEmphasis({name, attributes})) return `emphasis ${EMPHASIS[name]!}`;
  const fixed = attributes.filter((attribute) => !isVisible(attribute)).map(({text}) => text.replace(/\s+/g, ' '));
  return [kind, name, ...fixed.sort()].join(' ');
}

/** The two ends of an element found apart. */
export function toLone(kind: PlaceholderKind, text: string): Draft {
  return toAlone({kind, key: `${kind} ${text}`}, text);
}
