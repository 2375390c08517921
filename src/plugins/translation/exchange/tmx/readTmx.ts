import {joinTexts, type Inline} from '../../pieces/formatPieces';
import type {Languages} from '../exchangePage';
import type {Refusal} from '../importedUnit';
import {parseXmlFile, type ElementNode} from '../xml/parseXmlFile';
import {PLACE} from './writeTmx';

/** A sentence or paragraph and its translation, wherever they are from. */
export interface MemoryEntry {
  /** Of the file it comes from, from 1. */
  line: number;
  source: Inline[];
  target: Inline[];
  /** The unit it was exported from, as `path#id`, if it is from here. */
  place: string | null;
}

export interface Memory {
  entries: MemoryEntry[];
  refusals: Refusal[];
}

/** The document type that TMX itself asks for: named, empty, and never looked at. */
const OWN_DOCTYPE = /<!DOCTYPE\s+tmx\s+SYSTEM\s+(?:"[^"<>]*"|'[^'<>]*')\s*>/;

/** Reads a translation memory, TMX 1.4; what it has in other languages is passed over. */
export function readTmx(text: string, languages: Languages): Memory {
  const parsed = parseXmlFile(text.replace(OWN_DOCTYPE, (found) => found.replace(/[^\n]/g, ' ')));
  if ('reason' in parsed) return {entries: [], refusals: [{...parsed, unit: null}]};
  const {root} = parsed;
  const header = childOf(root, 'header');
  if (root.name !== '{}tmx' || !header) return {entries: [], refusals: [{line: root.line, reason: 'format', detail: root.name, unit: null}]};
  const body = childOf(root, 'body');
  const read = childrenOf(body, 'tu').flatMap((unit) => readUnit(unit, languages));
  if (read.length === 0) return {entries: [], refusals: [{line: header.line, reason: 'language', detail: header.attributes.srclang ?? '', unit: null}]};
  return {entries: read, refusals: []};
}

function childrenOf(element: ElementNode | undefined, name: string): ElementNode[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string' && child.name === `{}${name}`) as ElementNode[];
}

function childOf(element: ElementNode, name: string): ElementNode | undefined {
  return childrenOf(element, name)[0];
}

function readUnit(unit: ElementNode, {sourceLocale, targetLocale}: Languages): MemoryEntry[] {
  const segmentIn = (locale: string): ElementNode | undefined => {
    const variant = childrenOf(unit, 'tuv').find(({attributes}) => isSame(attributes['xml:lang'] ?? attributes.lang, locale));
    return variant && childOf(variant, 'seg');
  };
  const [source, target] = [segmentIn(sourceLocale), segmentIn(targetLocale)];
  if (!source || !target) return [];
  const numbers = new Map<string, string>();
  const place = childrenOf(unit, 'prop').find(({attributes}) => attributes.type === PLACE)?.children.join('') ?? null;
  return [{line: unit.line, place, source: renumber(readInlines(source), numbers), target: renumber(readInlines(target), numbers)}];
}

/** Every tool numbers its placeholders in its own way; ours are numbered as the source is read. */
function renumber(inlines: readonly Inline[], numbers: Map<string, string>): Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'text') return inline;
    if (!numbers.has(inline.id)) numbers.set(inline.id, String(numbers.size + 1));
    return {...inline, id: numbers.get(inline.id)!};
  });
}

/** A memory for `en-GB` is one for `en`, too. */
function isSame(language: string | undefined, locale: string): boolean {
  const [found, asked] = [language?.toLowerCase(), locale.toLowerCase()];
  return found === asked || found?.startsWith(`${asked}-`) === true;
}

const ROLES: Readonly<Record<string, 'open' | 'close' | 'alone'>> = {bpt: 'open', ept: 'close', it: 'alone', ph: 'alone', ut: 'alone'};

function readInlines(segment: ElementNode): Inline[] {
  // `x` pairs source and target, `i` the two ends in one segment.
  const opening = segment.children.filter((child) => typeof child !== 'string' && child.name === '{}bpt') as ElementNode[];
  const pairs = new Map(opening.map(({attributes: {i, x}}) => [i, x]));
  const inlines = segment.children.flatMap((child): Inline[] => {
    if (typeof child === 'string') return [{type: 'text', value: child}];
    const role = ROLES[child.name.slice('{}'.length)];
    if (role === undefined) return readInlines(child);
    const {i, x} = child.attributes;
    return [{type: 'placeholder', id: role === 'alone' ? `alone ${x ?? i}` : `pair ${pairs.get(i) ?? i}`, role}];
  });
  return joinTexts(inlines);
}
