import {formatPieces} from '../../pieces/formatPieces';
import {pairPieces} from '../../pieces/pairPieces';
import type {ExchangePage, ExchangeUnit, Languages} from '../exchangePage';
import {fingerprintPieces} from '../fingerprintPieces';
import {writeXml, XML_DECLARATION, type XmlNode} from '../xml/writeXml';
import {AUTHORITY, encodeId, NAMESPACES} from './names';
import {createTermWriter, listMarks, OriginalData, writeInlines} from './writeInlines';

/** Writes pages as one XLIFF 2.1 document, a `<file>` each. Pages without units are left out; at least one must have some. */
export function writeXliff(pages: readonly ExchangePage[], {sourceLocale, targetLocale}: Languages): string {
  const files = pages.filter(({units}) => units.length > 0);
  const attributes = {
    xmlns: NAMESPACES.core,
    'xmlns:gls': NAMESPACES.glossary,
    'xmlns:mda': NAMESPACES.metadata,
    'xmlns:mtc': NAMESPACES.matches,
    version: '2.1',
    srcLang: sourceLocale,
    trgLang: targetLocale,
  };
  return `${XML_DECLARATION}\n${writeXml({name: 'xliff', attributes, children: files.map(toFile)})}\n`;
}

/** A unit is a paragraph, and a translation may part it otherwise: no tool is to cut it into sentences. */
function toFile({path, units}: ExchangePage, index: number): XmlNode {
  const attributes = {id: `f${index + 1}`, original: path, canResegment: 'no', 'xml:space': 'preserve'};
  return {name: 'file', attributes, children: units.map((unit) => toUnit(unit, path))};
}

function toUnit(unit: ExchangeUnit, path: string): XmlNode {
  const data = new OriginalData();
  const source = writeInlines(unit.source, data, createTermWriter(unit.terms));
  const target = unit.target && writeInlines(unit.target, data);
  return {
    name: 'unit',
    attributes: {id: encodeId(unit.id), name: unit.id, type: `${AUTHORITY}:${unit.kind}`},
    children: [
      ...toMatches(unit),
      ...toGlossary(unit, listMarks(source)),
      toMetadata(unit),
      toNotes(unit, path),
      ...data.toNodes(),
      {
        name: 'segment',
        attributes: {id: 's1', ...toState(unit)},
        children: [{name: 'source', content: source}, ...(target ? [{name: 'target', content: target}] : [])],
      },
    ],
  };
}

/** `initial` asks for work. A person who finds that an outdated translation still holds makes it `reviewed` or `final`. */
function toState({state}: ExchangeUnit): {state: string; subState: string} {
  const name = state.status === 'missing' && state.copied ? 'copied' : state.status;
  return {state: state.status === 'up-to-date' ? 'translated' : 'initial', subState: `${AUTHORITY}:${name}`};
}

/** The earlier translation beside the source it was made from: a candidate that needs work. */
function toMatches({baselineSource, target}: ExchangeUnit): XmlNode[] {
  if (!baselineSource || !target) return [];
  const data = new OriginalData();
  const [source, earlier] = [writeInlines(baselineSource, data), writeInlines(pairPieces(baselineSource, target), data)];
  const children = [...data.toNodes(), {name: 'source', content: source}, {name: 'target', content: earlier}];
  return [{name: 'mtc:matches', children: [{name: 'mtc:match', attributes: {id: 'b1', ref: '#s1', type: 'tm', origin: 'baseline'}, children}]}];
}

/** A name inside a longer one has no mark of its own. */
function toGlossary({terms}: ExchangeUnit, marks: readonly string[]): XmlNode[] {
  const entries = terms.map(({source, target}, index) => ({
    name: 'gls:glossEntry',
    attributes: {id: `g${index + 1}`, ref: marks.includes(`m${index + 1}`) ? `#m${index + 1}` : undefined},
    children: [
      {name: 'gls:term', content: [source]},
      {name: 'gls:translation', content: [target]},
    ],
  }));
  return entries.length === 0 ? [] : [{name: 'gls:glossary', children: entries}];
}

function toMetadata({source, target}: ExchangeUnit): XmlNode {
  const meta = {source: fingerprintPieces(source), target: fingerprintPieces(target ?? [])};
  const children = Object.entries(meta).map(([type, value]) => ({name: 'mda:meta', attributes: {type}, content: [value]}));
  return {name: 'mda:metadata', children: [{name: 'mda:metaGroup', attributes: {category: `${AUTHORITY}:fingerprints`}, children}]};
}

function toNotes({line, baselineSource}: ExchangeUnit, path: string): XmlNode {
  const notes = [{name: 'note', attributes: {id: 'n1', category: 'location'}, content: [`${path}:${line}`]}];
  if (baselineSource) {
    notes.push({name: 'note', attributes: {id: 'n2', category: 'previous-source'}, content: [formatPieces(baselineSource)]});
  }
  return {name: 'notes', children: notes};
}
