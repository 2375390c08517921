import {po, type Entry} from 'gettext-parser';
import {parseTags} from '../../pieces/formatPieces';
import type {Languages} from '../exchangePage';
import type {Fingerprints, ImportedFile, ImportedUnit, Refusal} from '../importedUnit';
import {refuseFile} from '../refuseFile';
import {parseContext} from './context';
import {scanLines, type PoLines} from './scanLines';
import {toGettextLocale} from './writePo';

/** Reads a PO file. Obsolete entries, and how the header counts plurals, are nothing to it. */
export function readPo(text: string, {targetLocale}: Languages): ImportedFile {
  const {contexts, broken} = scanLines(text);
  if (broken !== undefined) return refuseFile('broken', {line: broken, detail: text.split(/\r?\n/)[broken - 1]!.trim()});
  const {headers, translations = {}} = po.parse(text);
  if (!headers) return refuseFile('format', {detail: 'header'});
  const {Language: language = '', 'Content-Type': contentType = ''} = headers;
  if (!/charset=(?:utf-?8|CHARSET)\s*$/i.test(contentType)) return refuseFile('encoding', {detail: contentType});
  if (!isSame(language, targetLocale)) return refuseFile('language', {detail: language});
  const entries = Object.values(translations).flatMap((byId) => Object.values(byId));
  const read = entries.filter(({msgid}) => msgid !== '').map((entry) => readEntry(entry, contexts));
  return {units: read.filter((one) => 'source' in one), refusals: read.filter((one) => 'reason' in one)};
}

function isSame(language: string, locale: string): boolean {
  return language.toLowerCase() === toGettextLocale(locale).toLowerCase();
}

function readEntry({msgctxt = '', msgid, msgid_plural: plural, msgstr, comments = {}}: Entry, contexts: PoLines['contexts']): ImportedUnit | Refusal {
  const [line = 1, ...again] = contexts.get(msgctxt) ?? [];
  const unit = parseContext(msgctxt);
  if (!unit) return {line, reason: 'foreign-unit', detail: msgctxt || msgid, unit: null};
  if (again.length > 0) return {line: again[0]!, reason: 'duplicate', detail: msgctxt, unit};
  if (plural !== undefined) return {line, reason: 'format', detail: 'msgid_plural', unit};
  const [translation = ''] = msgstr;
  return {
    ...unit,
    line,
    source: parseTags(msgid),
    target: translation === '' ? null : parseTags(translation),
    fingerprints: readFingerprints(comments.extracted),
    isConfirmed: !isFuzzy(comments),
  };
}

/** Every outdated translation leaves the house with this flag: whoever took it away has said that it holds. */
function isFuzzy({flag = ''}: NonNullable<Entry['comments']>): boolean {
  return flag.split(/[\s,]+/).includes('fuzzy');
}

function readFingerprints(extracted = ''): Fingerprints | null {
  const [, source, target] = /^fingerprints: (\S+) (\S+)$/m.exec(extracted) ?? [];
  return source && target ? {source, target} : null;
}
