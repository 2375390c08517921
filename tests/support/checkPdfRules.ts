import {readFileSync} from 'node:fs';
import {PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString, decodePDFRawStream} from '@pdfme/pdf-lib';
import type {PDFContext, PDFObject, PDFPage} from '@pdfme/pdf-lib';

/**
 * What a file breaks of the rules of PDF/UA-1 and PDF/A-2a that a program can tell, each as `rule: place`.
 * The numbers are those of the Matterhorn Protocol 1.1; `A` marks rules of PDF/A.
 */
export async function checkPdfRules(file: string): Promise<CheckedPdf> {
  const bytes = readFileSync(file);
  const document = await PDFDocument.load(bytes, {updateMetadata: false});
  const tags = readTags(document);
  const pages = document.getPages();
  const breaches = [
    ...checkCatalog(document),
    ...checkMetadata(document),
    ...checkFonts(document.context),
    ...tags.flatMap(checkTag),
    ...checkNoteIds(tags),
    ...pages.flatMap((page, index) => checkPage(page, {number: index + 1, document, tags})),
    ...checkFile(bytes, document),
  ];
  return {breaches, fonts: listFonts(document.context)};
}

export interface CheckedPdf {
  breaches: readonly string[];
  /** Names of its fonts, in order. */
  fonts: readonly string[];
}

/** An element of the tag tree. */
interface Tag {
  role: string;
  dict: PDFDict;
  reference?: PDFRef;
  parent?: Tag;
  children: Tag[];
}

const name = (text: string) => PDFName.of(text);
const isTrue = (value: PDFObject | undefined) => value instanceof PDFBool && value.asBoolean();
const toText = (value: PDFObject | undefined) => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '');

function dictOf(context: PDFContext, value: PDFObject | undefined): PDFDict | undefined {
  const found = value && context.lookup(value);
  return found instanceof PDFDict ? found : undefined;
}

function listOf(context: PDFContext, value: PDFObject | undefined): PDFObject[] {
  const found = value && context.lookup(value);
  if (found === undefined) return [];
  return found instanceof PDFArray ? found.asArray() : [value!];
}

const rule = (isKept: boolean, breach: string) => (isKept ? [] : [breach]);

function checkCatalog({catalog, context}: PDFDocument): string[] {
  const marks = dictOf(context, catalog.get(name('MarkInfo')));
  const preferences = dictOf(context, catalog.get(name('ViewerPreferences')));
  const tree = dictOf(context, catalog.get(name('StructTreeRoot')));
  const roles = dictOf(context, tree?.get(name('RoleMap')))?.entries() ?? [];
  return [
    ...rule(isTrue(marks?.get(name('Marked'))), '06-002: catalog is not marked'),
    ...rule(!isTrue(marks?.get(name('Suspects'))), '05-001: catalog has suspects'),
    ...rule(isTrue(preferences?.get(name('DisplayDocTitle'))), '07-002: title is not displayed'),
    ...rule(toText(catalog.get(name('Lang'))) !== '', '11-006: catalog has no language'),
    ...rule(tree?.has(name('ParentTree')) ?? false, '01-006: no tree of parents'),
    ...rule(dictOf(context, catalog.get(name('Outlines'))) !== undefined, 'no bookmarks'),
    ...roles.flatMap(([from, to]) => [
      ...rule(STANDARD.has((to as PDFName).decodeText()), `02-001: role ${from.decodeText()} leads to no standard one`),
      ...rule(!STANDARD.has(from.decodeText()), `02-004: standard role ${from.decodeText()} is given another meaning`),
    ]),
    ...['AA', 'OpenAction', 'AcroForm', 'OCProperties', 'Perms', 'Requirements'].flatMap((key) => rule(!catalog.has(name(key)), `A: catalog has ${key}`)),
    ...rule(listOf(context, catalog.get(name('OutputIntents'))).length > 0, 'A: no output intent'),
  ];
}

const STANDARD = new Set(
  ('Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form').split(' '),
);

function checkMetadata({catalog, context}: PDFDocument): string[] {
  const stream = context.lookup(catalog.get(name('Metadata')));
  const xmp = stream instanceof PDFRawStream ? Buffer.from(stream.contents).toString('utf8') : '';
  const says = (tag: string, value: string) => new RegExp(`<${tag}>\\s*${value}\\s*</${tag}>`).test(xmp);
  return [
    ...rule(says('pdfuaid:part', '1'), '06-002: metadata names no PDF/UA-1'),
    ...rule(/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(xmp), '06-003: metadata has no title'),
    ...rule(says('pdfaid:part', '2') && says('pdfaid:conformance', 'A'), 'A: metadata names no PDF/A-2a'),
    ...rule(stream instanceof PDFRawStream && !stream.dict.has(name('Filter')), 'A: metadata is compressed'),
  ];
}

function checkFonts(context: PDFContext): string[] {
  const dicts = context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  return dicts.flatMap((dict) => {
    const type = String(dict.get(name('Type')));
    const called = String(dict.get(name('BaseFont')) ?? dict.get(name('FontName')));
    // Of the kinds of font files that may be embedded, mupdf measures this one rightly.
    if (type === '/FontDescriptor') return rule(dict.has(name('FontFile2')), `31-009: ${called} is not embedded as TrueType`);
    if (type !== '/Font' || String(dict.get(name('Subtype'))) !== '/Type0') return [];
    return [...rule(dict.has(name('ToUnicode')), `10-001: ${called} has no map to Unicode`), ...rule(/^\/Identity-[HV]$/.test(String(dict.get(name('Encoding')))), `31-004: encoding of ${called}`)];
  });
}

function listFonts(context: PDFContext): string[] {
  const names = context.enumerateIndirectObjects().flatMap(([, object]) => {
    const called = object instanceof PDFDict && object.get(name('Type')) === name('FontDescriptor') ? object.get(name('FontName')) : undefined;
    return called instanceof PDFName ? [called.decodeText().replace(/^\w{6}\+/, '')] : [];
  });
  return [...new Set(names)].sort();
}

function readTags({catalog, context}: PDFDocument): Tag[] {
  const root = dictOf(context, catalog.get(name('StructTreeRoot')));
  const roles = dictOf(context, root?.get(name('RoleMap')));
  const all: Tag[] = [];
  const visit = (value: PDFObject, parent?: Tag): Tag[] => {
    const dict = dictOf(context, value);
    const role = dict?.get(name('S'));
    if (!dict || !(role instanceof PDFName)) return [];
    const mapped = roles?.get(role);
    const tag: Tag = {role: (mapped instanceof PDFName ? mapped : role).decodeText(), dict, reference: value instanceof PDFRef ? value : undefined, parent, children: []};
    all.push(tag);
    tag.children = listOf(context, dict.get(name('K'))).flatMap((child) => visit(child, tag));
    return [tag];
  };
  listOf(context, root?.get(name('K'))).forEach((child) => visit(child));
  return all;
}

/** What may stand in what; roles not named here may stand anywhere. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
};

function checkTag(tag: Tag): string[] {
  const {role, dict, parent, children} = tag;
  const allowed = CHILDREN[role];
  return [
    ...rule(STANDARD.has(role), `02-001: ${role} is no standard role`),
    ...rule(!PARENTS[role] || PARENTS[role].includes(parent?.role ?? ''), `09-004: ${role} in ${parent?.role}`),
    ...children.flatMap((child) => rule(!allowed || allowed.includes(child.role), `09-004: ${child.role} in ${role}`)),
    ...rule(role !== 'Figure' || toText(dict.get(name('Alt'))) !== '' || toText(dict.get(name('ActualText'))) !== '', '13-004: Figure without alternative text'),
    ...rule(role !== 'Figure' || readAttribute(tag, 'Layout', 'BBox') !== undefined, 'Figure without its place'),
    ...rule(role !== 'Formula' || toText(dict.get(name('Alt'))) !== '', '17-002: Formula without alternative text'),
    ...rule(role !== 'TH' || readAttribute(tag, 'Table', 'Scope') !== undefined, '15-003: TH without scope'),
    ...rule(role !== 'L' || !children.some(({children: parts}) => parts.some((part) => part.role === 'Lbl')) || readAttribute(tag, 'List', 'ListNumbering') !== undefined, 'L without its numbering'),
    ...rule(role !== 'H', '14-003: H beside numbered headings'),
  ];
}

function readAttribute({dict}: Tag, owner: string, key: string): PDFObject | undefined {
  const {context} = dict;
  const owned = listOf(context, dict.get(name('A'))).map((one) => dictOf(context, one)).find((one) => one?.get(name('O')) === name(owner));
  return owned?.get(name(key));
}

function checkNoteIds(tags: readonly Tag[]): string[] {
  const ids = tags.filter(({role}) => role === 'Note').map(({dict}) => toText(dict.get(name('ID'))));
  return [...rule(!ids.includes(''), '19-003: Note without id'), ...rule(new Set(ids).size === ids.length, '19-004: notes with one id')];
}

interface PageParams {
  number: number;
  document: PDFDocument;
  tags: readonly Tag[];
}

function checkPage({node}: PDFPage, {number, document, tags}: PageParams): string[] {
  const {context} = document;
  const at = (breach: string) => `${breach}, page ${number}`;
  const annotations = listOf(context, node.get(name('Annots'))).flatMap((one) => dictOf(context, one) ?? []);
  const links = new Map(tags.filter(({role}) => role === 'Link').map((tag) => [tag.dict, tag]));
  const parents = readParents(document);
  return [
    ...rule(annotations.length === 0 || node.get(name('Tabs')) === name('S'), at('28-008: order of tabs is not that of tags')),
    ...annotations.flatMap((annotation) => {
      const parent = annotation.get(name('StructParent'));
      const holder = parent instanceof PDFNumber ? dictOf(context, parents.get(parent.asNumber())) : undefined;
      return [
        ...rule(annotation.get(name('Subtype')) === name('Link'), at('28-002: annotation that is no link')),
        ...rule(toText(annotation.get(name('Contents'))) !== '', at('28-012: link without description')),
        ...rule(holder !== undefined && links.has(holder), at('28-011: link outside a Link')),
      ];
    }),
    ...checkContent(readContent(node, context), listOf(context, parents.get((node.get(name('StructParents')) as PDFNumber | undefined)?.asNumber() ?? -1))).map(at),
  ];
}

/** The tree that leads from content and links to tags, by its numbers. */
function readParents({catalog, context}: PDFDocument): ReadonlyMap<number, PDFObject> {
  const found = new Map<number, PDFObject>();
  const visit = (node: PDFDict | undefined): void => {
    const numbers = listOf(context, node?.get(name('Nums')));
    for (let at = 0; at + 1 < numbers.length; at += 2) found.set((numbers[at] as PDFNumber).asNumber(), numbers[at + 1]!);
    listOf(context, node?.get(name('Kids'))).forEach((child) => visit(dictOf(context, child)));
  };
  visit(dictOf(context, dictOf(context, catalog.get(name('StructTreeRoot')))?.get(name('ParentTree'))));
  return found;
}

function readContent(page: PDFDict, context: PDFContext): string {
  const streams = listOf(context, page.get(name('Contents'))).map((one) => context.lookup(one));
  return streams.map((stream) => (stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '')).join('\n');
}

const STRINGS = /\((?:\\[\s\S]|[^\\()])*\)|<[\da-fA-F\s]*>(?!>)/g;
const TOKENS = /\/(\S+?)\s*(<<[\s\S]*?>>|\/\S+)?\s*(BDC|BMC)\b|\b(EMC)\b|(?<=[\s\])])(Tj|TJ|Do|sh|S|s|f\*?|F|B\*?|b\*?)(?=\s|$)/g;

/** Everything painted is part of a tag or an ornament, never both; every piece of a tag has its parent. */
function checkContent(content: string, parents: readonly PDFObject[]): string[] {
  const open: ('tag' | 'artifact' | 'other')[] = [];
  const breaches: string[] = [];
  for (const [, tag, properties, begin, end, paint] of content.replace(STRINGS, '()').matchAll(TOKENS)) {
    if (begin) {
      const id = /\/MCID\s+(\d+)/.exec(properties ?? '')?.[1];
      const kind = tag === 'Artifact' ? 'artifact' : id === undefined ? 'other' : 'tag';
      if (kind === 'artifact' && open.includes('tag')) breaches.push('01-001: ornament inside a tag');
      if (kind === 'tag' && open.includes('artifact')) breaches.push('01-002: tag inside an ornament');
      if (id !== undefined && !(parents[Number(id)] instanceof PDFRef)) breaches.push('01-004: content without its tag');
      open.push(kind);
    }
    if (end) open.pop();
    if (paint && !open.includes('tag') && !open.includes('artifact')) breaches.push(`01-003: ${paint} outside every tag`);
  }
  return [...new Set(breaches)];
}

function checkFile(bytes: Buffer, {context}: PDFDocument): string[] {
  return [
    ...rule(/^%PDF-1\.[4-7]\n%[\x80-\xff]{4}/.test(bytes.subarray(0, 20).toString('latin1')), 'A: head of the file'),
    ...rule(context.trailerInfo.Encrypt === undefined, '26-001: file is encrypted'),
    ...rule(context.trailerInfo.ID !== undefined, 'A: file without id'),
  ];
}
