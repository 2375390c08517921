import type {Piece, PlaceholderKind, PlaceholderPiece} from '../../pieces/piece';
import type {ExchangePage, ExchangeUnit, Languages} from '../exchangePage';
import {writeXml, XML_DECLARATION, type XmlNode} from '../xml/writeXml';

/** The property that says which unit an entry is from. */
export const PLACE = 'x-unit';

/** Writes a translation memory, TMX 1.4b; only translations that are up to date are fit for one. */
export function writeTmx(pages: readonly ExchangePage[], languages: Languages): string {
  const header = {
    creationtool: 'docusaurus-translation',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'MDX',
    adminlang: 'en',
    srclang: languages.sourceLocale,
    datatype: 'plaintext',
  };
  const units = pages.flatMap(({path, units}) => units.flatMap((unit) => toTranslationUnit(unit, path, languages)));
  const root = {
    name: 'tmx',
    attributes: {version: '1.4'},
    children: [{name: 'header', attributes: header}, {name: 'body', children: units}],
  };
  return `${XML_DECLARATION}\n${writeXml(root)}\n`;
}

function toTranslationUnit({id, source, target, state}: ExchangeUnit, path: string, {sourceLocale, targetLocale}: Languages): XmlNode[] {
  if (state.status !== 'up-to-date' || target === null) return [];
  const toVariant = (locale: string, pieces: readonly Piece[]): XmlNode => ({
    name: 'tuv',
    attributes: {'xml:lang': locale},
    children: [{name: 'seg', content: toSegment(pieces)}],
  });
  const place = {name: 'prop', attributes: {type: PLACE}, content: [`${path}#${id}`]};
  return [{name: 'tu', children: [place, toVariant(sourceLocale, source), toVariant(targetLocale, target)]}];
}

const ELEMENTS: Readonly<Record<PlaceholderPiece['role'], string>> = {alone: 'ph', open: 'bpt', close: 'ept'};

/** Types that TMX proposes, where it has one. */
const TYPES: Readonly<Partial<Record<PlaceholderKind, string>>> = {break: 'lb', image: 'image', link: 'link'};

function toSegment(pieces: readonly Piece[]): (XmlNode | string)[] {
  return pieces.map((piece) => {
    if (piece.type === 'text') return piece.value;
    const {id, role, kind, text} = piece;
    const type = TYPES[kind] ?? `x-${kind}`;
    const attributes = role === 'close' ? {i: id} : role === 'open' ? {i: id, x: id, type} : {x: id, type};
    return {name: ELEMENTS[role], attributes, content: [text]};
  });
}
