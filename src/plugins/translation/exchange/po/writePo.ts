import {po, type Entry} from 'gettext-parser';
import {formatPieces} from '../../pieces/formatPieces';
import type {Piece} from '../../pieces/piece';
import type {ExchangePage, ExchangeUnit, Languages} from '../exchangePage';
import {fingerprintPieces} from '../fingerprintPieces';
import {trimInlines} from '../trimInlines';
import {formatContext} from './context';
import {toPluralForms} from './pluralForms';

/** Writes pages as one PO file. Placeholders are numbered tags, explained above each entry. */
export function writePo(pages: readonly ExchangePage[], languages: Languages): string {
  const entries = pages.flatMap(({path, units}) => units.map((unit) => toEntry(unit, path)));
  const translations = Object.fromEntries(entries.map((entry) => [entry.msgctxt!, Object.fromEntries([[entry.msgid, entry]])]));
  return po.compile({charset: 'utf-8', headers: toHeaders(languages), translations}).toString('utf8');
}

/** No date and no name: the same units give the same bytes. */
function toHeaders({sourceLocale, targetLocale}: Languages): Record<string, string> {
  return {
    'Project-Id-Version': 'docs',
    'PO-Revision-Date': '1970-01-01 00:00+0000',
    'Last-Translator': 'Automatically generated',
    'Language-Team': 'none',
    Language: toGettextLocale(targetLocale),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'Plural-Forms': toPluralForms(targetLocale),
    'X-Source-Language': toGettextLocale(sourceLocale),
  };
}

/** @example 'pt-BR' // => 'pt_BR' */
export function toGettextLocale(locale: string): string {
  return locale.replaceAll('-', '_');
}

function toEntry(unit: ExchangeUnit, path: string): Entry {
  return {
    msgctxt: formatContext({path, id: unit.id}),
    // gettext wants both to begin and end with a line break, or neither.
    msgid: formatPieces(trimInlines(unit.source)),
    msgstr: [unit.target ? formatPieces(trimInlines(unit.target)) : ''],
    comments: {
      extracted: toExtracted(unit).map((line) => line.replace(/\s+/g, ' ')).join('\n'),
      reference: `${toReference(path)}:${unit.line}`,
      // gettext's own word for a translation that no longer fits its source.
      ...(unit.state.status === 'outdated' && unit.target && {flag: 'fuzzy'}),
      ...(unit.baselineSource && {previous: toPrevious(formatPieces(unit.baselineSource))}),
    },
  };
}

function toExtracted({kind, source, target, terms}: ExchangeUnit): string[] {
  return [
    kind,
    ...listTags(source).map(([tag, text]) => `${tag}: ${text}`),
    ...terms.map((term) => `${term.source} → ${term.target}`),
    `fingerprints: ${fingerprintPieces(source)} ${fingerprintPieces(target ?? [])}`,
  ];
}

/** Each placeholder with what it stands for, a pair with both its ends. */
function listTags(pieces: readonly Piece[]): [string, string][] {
  return pieces.flatMap((piece): [string, string][] => {
    if (piece.type === 'text' || piece.role === 'close') return [];
    const end = pieces.find((other) => other.type === 'placeholder' && other.role === 'close' && other.id === piece.id);
    return [[piece.role === 'alone' ? `<${piece.id}/>` : `<${piece.id}>`, end ? `${piece.text} … ${end.text}` : piece.text]];
  });
}

/** gettext marks the end of a name with white space in it by isolates, U+2068 and U+2069. */
function toReference(path: string): string {
  return /\s/.test(path) ? `\u2068${path}\u2069` : path;
}

/** gettext-parser writes this comment as it is given: quoted and escaped here as strings are. */
function toPrevious(text: string): string {
  const lines = text.split(/(?<=\n)/).map(quote);
  return lines.length === 1 ? `msgid ${lines[0]}` : ['msgid ""', ...lines].join('\n');
}

function quote(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&').replace(/\t/g, '\\t').replace(/\r/g, '\\r').replace(/\n/g, '\\n');
  return `"${escaped}"`;
}
