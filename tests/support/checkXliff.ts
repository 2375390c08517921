import {parseXmlFile, type ElementNode} from '../../src/plugins/translation/exchange/xml/parseXmlFile';

const CORE = '{urn:oasis:names:tc:xliff:document:2.0}';
const GLOSSARY = '{urn:oasis:names:tc:xliff:glossary:2.0}';
const MATCHES = '{urn:oasis:names:tc:xliff:matches:2.0}';
const METADATA = '{urn:oasis:names:tc:xliff:metadata:2.0}';

const NMTOKEN = /^[-.:\w\u00B7\u00C0-\u{EFFFF}]+$/u;
const INLINE = ['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'];

/** What may stand in each element of the core, in this order where `sequence` is given. */
const CONTENT: Readonly<Record<string, {allowed: readonly string[]; isMixed?: true}>> = {
  xliff: {allowed: ['file']},
  file: {allowed: ['skeleton', 'notes', 'unit', 'group']},
  unit: {allowed: ['notes', 'originalData', 'segment', 'ignorable']},
  segment: {allowed: ['source', 'target']},
  notes: {allowed: ['note']},
  note: {allowed: [], isMixed: true},
  originalData: {allowed: ['data']},
  data: {allowed: ['cp'], isMixed: true},
  source: {allowed: INLINE, isMixed: true},
  target: {allowed: INLINE, isMixed: true},
  pc: {allowed: INLINE, isMixed: true},
  mrk: {allowed: INLINE, isMixed: true},
  ph: {allowed: []},
  cp: {allowed: []},
};

type Constraint = (root: ElementNode) => string[];

/** The constraints of XLIFF 2.1 on what is written here, as the specification and its Schematron rules (named K…, F…) have them. */
export const CONSTRAINTS: Readonly<Record<string, Constraint>> = {
  'the root is xliff, version 2.1, with srcLang': (root) =>
    root.name === `${CORE}xliff` && root.attributes.version === '2.1' && isLanguage(root.attributes.srcLang) ? [] : ['root'],
  'F1 trgLang is there when there are targets': (root) =>
    all(root, 'target').length === 0 || isLanguage(root.attributes.trgLang) ? [] : ['trgLang'],
  'every element of the core holds only what it may, and text only where it may': (root) => descend(root).flatMap(checkContent),
  'a file has an id and at least one unit': (root) =>
    all(root, 'file').filter((file) => !file.attributes.id || all(file, 'unit').length === 0).map(describe),
  'F3 a unit has an id and at least one segment': (root) =>
    all(root, 'unit').filter((unit) => !unit.attributes.id || own(unit, 'segment').length === 0).map(describe),
  'modules come first in a unit, then notes, then original data, then segments': (root) => all(root, 'unit').filter((unit) => !isOrdered(unit)).map(describe),
  'a segment has one source, then at most one target': (root) =>
    all(root, 'segment').filter((segment) => !/^source(?: target)?$/.test(names(segment).join(' '))).map(describe),
  'ids are NMTOKENs': (root) =>
    descend(root).filter(({attributes}) => ['id', 'dataRef', 'dataRefStart', 'dataRefEnd'].some((name) => attributes[name] !== undefined && !NMTOKEN.test(attributes[name]))).map(describe),
  'K1 ids of files are unique': (root) => repeated(all(root, 'file').map(idOf)),
  'K3 ids of units are unique in a file': (root) => all(root, 'file').flatMap((file) => repeated(all(file, 'unit').map(idOf))),
  'K4 ids of notes are unique in their notes': (root) => all(root, 'notes').flatMap((notes) => repeated(own(notes, 'note').map(idOf))),
  'K5 ids of data are unique in their original data': (root) => all(root, 'originalData').flatMap((data) => repeated(own(data, 'data').map(idOf))),
  'K6S ids of segments and of inline elements of sources are unique in a unit': (root) =>
    all(root, 'unit').flatMap((unit) => repeated(own(unit, 'segment').flatMap((segment) => [idOf(segment), ...inlineIds(own(segment, 'source'))]))),
  'K6T an inline element of a target has the id of the one of the source it stands for, or one of its own': (root) =>
    [...all(root, 'segment'), ...all(root, 'match', MATCHES)].flatMap((parent) => checkPairedIds(own(parent, 'source'), own(parent, 'target'))),
  'F4 no xml:lang says another language': (root) =>
    all(root, 'target').filter(({attributes}) => attributes['xml:lang'] !== undefined && attributes['xml:lang'] !== root.attributes.trgLang).map(describe),
  'states are those of XLIFF; F7 a sub-state has a state, and an authority': (root) =>
    all(root, 'segment').filter(({attributes: {state, subState}}) => !/^(?:initial|translated|reviewed|final)$/.test(state ?? 'initial') || (subState !== undefined && (state === undefined || !isUserDefined(subState)))).map(describe),
  'F8 a sub-type has a type that fits it': (root) => descend(root).filter(({attributes}) => !hasFittingType(attributes)).map(describe),
  'types of inline elements are those of XLIFF; of units, with an authority': (root) => [
    ...['pc', 'ph'].flatMap((name) => all(root, name)).filter(({attributes}) => !/^(?:fmt|ui|quote|link|image|other)$/.test(attributes.type ?? 'other')).map(describe),
    ...all(root, 'unit').filter(({attributes}) => attributes.type !== undefined && !isUserDefined(attributes.type)).map(describe),
  ],
  'F10 what cannot be moved cannot be copied or deleted': (root) =>
    descend(root).filter(({attributes}) => /^(?:no|firstNo)$/.test(attributes.canReorder ?? '') && (attributes.canCopy !== 'no' || attributes.canDelete !== 'no')).map(describe),
  'F15–F17 references to data point into the same unit or match, and those of a pair come together': (root) =>
    [...all(root, 'unit'), ...all(root, 'match', MATCHES)].flatMap(checkData),
  'cp stands only for what XML cannot hold': (root) => all(root, 'cp').filter(({attributes}) => !isUnwritable(attributes.hex)).map(describe),
  'a term is marked with an id of its own; a glossary entry points to it and has a translation or definition': (root) =>
    all(root, 'unit').flatMap(checkGlossary),
  'a match points to a segment of its unit and has a source and a target': (root) =>
    all(root, 'unit').flatMap((unit) => all(unit, 'match', MATCHES).filter((match) => !own(unit, 'segment').some((segment) => `#${idOf(segment)}` === match.attributes.ref) || !/(?:originalData )?source target$/.test(names(match).join(' ')))).map(describe),
  'metadata stand in groups, each entry with a type': (root) =>
    all(root, 'metadata', METADATA).flatMap((metadata) => all(metadata, 'meta', METADATA)).filter(({attributes}) => !attributes.type).map(describe),
};

/** The constraints a document breaks, each with the places; none when it is well. */
export function checkXliff(text: string): string[] {
  const parsed = parseXmlFile(text);
  if ('reason' in parsed) return [`${parsed.reason} ${parsed.line}: ${parsed.detail}`];
  return Object.entries(CONSTRAINTS).flatMap(([name, check]) => check(parsed.root).map((place) => `${name}: ${place}`));
}

const describe = ({name, line}: ElementNode): string => `${name.replace(/^\{.*\}/, '')} in line ${line}`;
const idOf = ({attributes}: ElementNode): string => attributes.id ?? '';
const names = ({children}: ElementNode): string[] => elements(children).map(({name}) => name.replace(CORE, ''));
const isLanguage = (tag: string | undefined): boolean => /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(tag ?? '');
const isUserDefined = (value: string): boolean => /^[^\s:]+:[^\s:]+$/.test(value);

function elements(children: ElementNode['children']): ElementNode[] {
  return children.filter((child) => typeof child !== 'string');
}

function descend(element: ElementNode): ElementNode[] {
  return [element, ...elements(element.children).flatMap(descend)];
}

function all(element: ElementNode, name: string, namespace = CORE): ElementNode[] {
  return descend(element).filter((one) => one.name === namespace + name);
}

function own(element: ElementNode, name: string): ElementNode[] {
  return elements(element.children).filter((child) => child.name === CORE + name);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => value !== '' && values.indexOf(value) !== index);
}

function checkContent(element: ElementNode): string[] {
  if (!element.name.startsWith(CORE)) return [];
  const content = CONTENT[element.name.slice(CORE.length)];
  if (!content) return [describe(element)];
  const strange = elements(element.children).filter((child) => child.name.startsWith(CORE) && !content.allowed.includes(child.name.slice(CORE.length)));
  const hasText = !content.isMixed && element.children.some((child) => typeof child === 'string' && child.trim() !== '');
  return [...strange.map(describe), ...(hasText ? [describe(element)] : [])];
}

function isOrdered(unit: ElementNode): boolean {
  const order = elements(unit.children).map(({name}) => (name.startsWith(CORE) ? ['notes', 'originalData', 'segment'].indexOf(name.slice(CORE.length)) + 1 : 0));
  return order.every((rank, index) => index === 0 || order[index - 1]! <= rank);
}

function inlineIds(parents: readonly ElementNode[]): string[] {
  return parents.flatMap((parent) => descend(parent).slice(1).map(idOf));
}

function checkPairedIds(sources: readonly ElementNode[], targets: readonly ElementNode[]): string[] {
  const kinds = new Map(sources.flatMap((source) => descend(source).slice(1)).map((element) => [idOf(element), element.name]));
  const inTarget = targets.flatMap((target) => descend(target).slice(1)).filter((element) => idOf(element) !== '');
  const wrong = inTarget.filter((element) => kinds.has(idOf(element)) && kinds.get(idOf(element)) !== element.name);
  return [...wrong.map(describe), ...repeated(inTarget.map(idOf))];
}

const SUB_TYPES: Readonly<Record<string, string>> = {'xlf:b': 'fmt', 'xlf:i': 'fmt', 'xlf:u': 'fmt', 'xlf:lb': 'fmt', 'xlf:pb': 'fmt', 'xlf:var': 'ui'};

function hasFittingType({type, subType}: ElementNode['attributes']): boolean {
  if (subType === undefined) return true;
  return type !== undefined && (subType.startsWith('xlf:') ? SUB_TYPES[subType] === type : isUserDefined(subType));
}

function checkData(parent: ElementNode): string[] {
  const data = new Set(own(parent, 'originalData').flatMap((one) => own(one, 'data')).map(idOf));
  const holders = [...own(parent, 'segment'), parent].flatMap((one) => [...own(one, 'source'), ...own(one, 'target')]).flatMap(descend);
  return holders.flatMap((element) => {
    const {dataRef, dataRefStart, dataRefEnd} = element.attributes;
    const references = [dataRef, dataRefStart, dataRefEnd].filter((reference) => reference !== undefined);
    const isPaired = (dataRefStart === undefined) === (dataRefEnd === undefined);
    return isPaired && references.every((reference) => data.has(reference)) ? [] : [describe(element)];
  });
}

function isUnwritable(hex: string | undefined): boolean {
  const code = parseInt(hex ?? '', 16);
  const isWritable = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
  return /^(?:[0-9A-F]{2}){1,3}$/.test(hex ?? '') && !isWritable;
}

function checkGlossary(unit: ElementNode): string[] {
  const marks = all(unit, 'mrk').filter(({attributes}) => attributes.type === 'term').map((mark) => `#${idOf(mark)}`);
  const entries = all(unit, 'glossEntry', GLOSSARY);
  const wrong = entries.filter((entry) => !marks.includes(entry.attributes.ref ?? '') || !elements(entry.children).some(({name}) => /translation|definition/.test(name)));
  return [...wrong.map(describe), ...repeated(entries.map(idOf))];
}
