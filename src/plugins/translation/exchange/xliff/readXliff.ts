import {joinTexts, type Inline} from '../../pieces/formatPieces';
import type {Languages} from '../exchangePage';
import type {Fingerprints, ImportedFile, ImportedUnit, Refusal} from '../importedUnit';
import {refuseFile} from '../refuseFile';
import {parseXmlFile, type ElementNode} from '../xml/parseXmlFile';
import {AUTHORITY, decodeId, NAMESPACES} from './names';

/** Reads an XLIFF 2.0 or 2.1 document. What is wrong with one unit does not keep the others away. */
export function readXliff(text: string, languages: Languages): ImportedFile {
  const parsed = parseXmlFile(text);
  if ('reason' in parsed) return refuseFile(parsed.reason, parsed);
  const {name, attributes, line} = parsed.root;
  if (name !== core('xliff')) return refuseFile('format', {line, detail: `${name} ${attributes.version ?? ''}`.trim()});
  const {srcLang, trgLang} = attributes;
  if (srcLang !== languages.sourceLocale || trgLang !== languages.targetLocale) {
    return refuseFile('language', {line, detail: `${srcLang ?? '?'} → ${trgLang ?? '?'}`});
  }
  const read = childrenOf(parsed.root, 'file').flatMap((file) => listUnits(file).map((unit) => readUnit(unit, file.attributes.original ?? '')));
  return {units: read.filter((one) => 'source' in one), refusals: read.filter((one) => 'reason' in one)};
}

const core = (name: string): string => `{${NAMESPACES.core}}${name}`;

function childrenOf({children}: ElementNode, name: string): ElementNode[] {
  return children.filter((child) => typeof child !== 'string' && child.name === core(name)) as ElementNode[];
}

/** Units may stand in groups of a tool's making. */
function listUnits(parent: ElementNode): ElementNode[] {
  return [...childrenOf(parent, 'unit'), ...childrenOf(parent, 'group').flatMap(listUnits)];
}

function readUnit(unit: ElementNode, path: string): ImportedUnit | Refusal {
  const id = decodeId(unit.attributes.id ?? '');
  const parts = unit.children.filter((child) => typeof child !== 'string' && [core('segment'), core('ignorable')].includes(child.name)) as ElementNode[];
  const segments = parts.filter(({name}) => name === core('segment'));
  const targets = parts.flatMap((part) => childrenOf(part, 'target'));
  const moved = targets.find(({attributes}) => attributes.order !== undefined);
  if (moved) return {line: moved.line, reason: 'format', detail: 'order', unit: {path, id}};
  return {
    path,
    id,
    line: unit.line,
    source: joinTexts(parts.flatMap((part) => childrenOf(part, 'source')).flatMap(readInlines)),
    target: targets.length === 0 ? null : joinTexts(targets.flatMap(readInlines)),
    fingerprints: readFingerprints(unit),
    isConfirmed: segments.length > 0 && segments.every(({attributes}) => ['reviewed', 'final'].includes(attributes.state ?? '')),
  };
}

type ReadInline = (element: ElementNode) => Inline[];

const READERS: Readonly<Record<string, ReadInline>> = {
  cp: ({attributes}) => [{type: 'text', value: toCharacter(attributes.hex ?? '')}],
  ec: ({attributes}) => [toPlaceholder(attributes.startRef ?? attributes.id, 'close')],
  em: () => [],
  mrk: (element) => readInlines(element),
  pc: (element) => [toPlaceholder(element.attributes.id, 'open'), ...readInlines(element), toPlaceholder(element.attributes.id, 'close')],
  ph: ({attributes}) => [toPlaceholder(attributes.id, 'alone')],
  sc: ({attributes}) => [toPlaceholder(attributes.id, 'open')],
  sm: () => [],
};

/** What belongs to another vocabulary is a placeholder nobody knows, and is refused as one that was invented. */
function readInlines({children}: ElementNode): Inline[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return [{type: 'text' as const, value: child}];
    const name = child.name.startsWith(core('')) ? child.name.slice(core('').length) : '';
    return Object.hasOwn(READERS, name) ? READERS[name]!(child) : [toPlaceholder(child.name, 'alone')];
  });
}

function toPlaceholder(id: string | undefined, role: 'open' | 'close' | 'alone'): Inline {
  return {type: 'placeholder', id: id ?? '', role};
}

function toCharacter(hex: string): string {
  const code = /^[0-9a-f]{2,6}$/i.test(hex) ? parseInt(hex, 16) : 0xfffd;
  return String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd);
}

function readFingerprints(unit: ElementNode): Fingerprints | null {
  const groups = findAll(unit, 'metaGroup').filter(({attributes}) => attributes.category === `${AUTHORITY}:fingerprints`);
  const [source, target] = ['source', 'target'].map((type) => groups.flatMap((group) => findAll(group, 'meta')).find(({attributes}) => attributes.type === type));
  return source && target ? {source: textOf(source), target: textOf(target)} : null;
}

function findAll({children}: ElementNode, name: string): ElementNode[] {
  const elements = children.filter((child) => typeof child !== 'string');
  return elements.flatMap((child) => [...(child.name === `{${NAMESPACES.metadata}}${name}` ? [child] : []), ...findAll(child, name)]);
}

function textOf({children}: ElementNode): string {
  return children.filter((child) => typeof child === 'string').join('').trim();
}
