import type {Piece, PlaceholderKind, PlaceholderPiece} from '../../pieces/piece';
import type {Term} from '../exchangePage';
import {findName} from '../findName';
import {NO_XML_CHARACTER, type XmlNode} from '../xml/writeXml';
import {AUTHORITY} from './names';

type Content = (XmlNode | string)[];

/** The raw syntax behind the placeholders of a unit, each once, under ids `d1`, `d2`, … */
export class OriginalData {
  private readonly ids = new Map<string, string>();

  idOf(text: string): string {
    if (!this.ids.has(text)) this.ids.set(text, `d${this.ids.size + 1}`);
    return this.ids.get(text)!;
  }

  /** Nothing when no placeholder was written. */
  toNodes(): XmlNode[] {
    const data = [...this.ids].map(([text, id]) => ({name: 'data', attributes: {id, 'xml:space': 'preserve'}, content: writeText(text)}));
    return data.length === 0 ? [] : [{name: 'originalData', children: data}];
  }
}

/** The content of `<source>` or `<target>`: `<pc>` around what stands in a pair, `<ph>` for the rest. */
export function writeInlines(pieces: readonly Piece[], data: OriginalData, writeWords: (text: string) => Content = writeText): Content {
  const content: Content = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    if (piece.type === 'text') {
      content.push(...writeWords(piece.value));
    } else if (piece.role === 'open') {
      const end = pieces.findIndex((other, at) => at > index && other.type === 'placeholder' && other.role === 'close' && other.id === piece.id);
      const inside = writeInlines(pieces.slice(index + 1, end), data, writeWords);
      content.push(writePair(piece, pieces[end] as PlaceholderPiece, data, inside));
      index = end;
    } else {
      content.push(writeAlone(piece, data));
    }
  }
  return content;
}

/** Placeholders are neither copied nor deleted; order is free, as languages differ. */
const FIXED = {canCopy: 'no', canDelete: 'no'} as const;

function writePair(open: PlaceholderPiece, close: PlaceholderPiece, data: OriginalData, content: Content): XmlNode {
  const attributes = {
    id: open.id,
    ...FIXED,
    ...typeOf(open),
    dispStart: open.text,
    dispEnd: close.text,
    dataRefStart: data.idOf(open.text),
    dataRefEnd: data.idOf(close.text),
  };
  return {name: 'pc', attributes, content};
}

function writeAlone(piece: PlaceholderPiece, data: OriginalData): XmlNode {
  return {name: 'ph', attributes: {id: piece.id, ...FIXED, ...typeOf(piece), disp: piece.text, dataRef: data.idOf(piece.text)}};
}

const TYPES: Readonly<Record<PlaceholderKind, string>> = {
  break: 'fmt',
  code: 'other',
  directive: 'other',
  emphasis: 'fmt',
  expression: 'ui',
  footnote: 'link',
  html: 'other',
  image: 'image',
  jsx: 'other',
  link: 'link',
  math: 'other',
};

/** The subtypes XLIFF itself defines. */
const SUB_TYPES: Readonly<Partial<Record<string, string>>> = {
  break: 'xlf:lb',
  'emphasis emphasis': 'xlf:i',
  'emphasis strong': 'xlf:b',
};

function typeOf({kind, key}: PlaceholderPiece): {type: string; subType: string} {
  const subType = key.startsWith('expression ') ? 'xlf:var' : SUB_TYPES[key];
  return {type: TYPES[kind], subType: subType ?? `${AUTHORITY}:${kind}`};
}

/** Text in which characters that XML cannot have are `<cp>`. */
function writeText(text: string): Content {
  const parts: Content = [];
  let end = 0;
  for (const {0: found, index} of text.matchAll(NO_XML_CHARACTER)) {
    parts.push(text.slice(end, index), {name: 'cp', attributes: {hex: found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}});
    end = index + found.length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== '');
}

/** Marks the first place of each term with `<mrk>`; its id is `m1`, `m2`, … in the order of the terms. */
export function createTermWriter(terms: readonly Term[]): (text: string) => Content {
  const open = new Map(terms.map((term, index) => [term.source, `m${index + 1}`]));
  return function writeWords(text: string): Content {
    const [first] = [...open.keys()].map((name) => ({name, at: findName(text, name)})).filter(({at}) => at !== -1).sort(compareFound);
    if (!first) return writeText(text);
    const {name, at} = first;
    const mark = {name: 'mrk', attributes: {id: open.get(name), type: 'term'}, content: writeText(name)};
    open.delete(name);
    return [...writeText(text.slice(0, at)), mark, ...writeWords(text.slice(at + name.length))];
  };
}

interface Found {
  name: string;
  at: number;
}

/** The first one; of several in one place the longest. */
function compareFound(one: Found, other: Found): number {
  return one.at - other.at || other.name.length - one.name.length;
}

/** The ids of the marks in a content. */
export function listMarks(content: Content): string[] {
  const nodes = content.filter((part) => typeof part !== 'string');
  return nodes.flatMap(({name, attributes, content: inside = []}) => [...(name === 'mrk' ? [attributes!.id!] : []), ...listMarks([...inside])]);
}
