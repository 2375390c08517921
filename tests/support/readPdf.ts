import {readFileSync} from 'node:fs';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the tree that assistive technology reads a page by. */
export interface TagNode {
  role: string;
  alt?: string;
  lang?: string;
  children: readonly (TagNode | TextPiece)[];
}

/** Text of one tag; «\n» stands where a line of print ends. */
export interface TextPiece {
  text: string;
}

export interface PdfLink {
  /** The words over which it lies. */
  text: string;
  url?: string;
  /** The page it leads to, from 1. */
  page?: number;
}

export interface PdfPage {
  number: number;
  tags: TagNode;
  links: readonly PdfLink[];
  /** Everything on it, in the order it was painted, running heads too. */
  text: string;
  texts: readonly PlacedText[];
}

export interface OutlineItem {
  title: string;
  page: number | undefined;
  depth: number;
}

export interface ReadPdf {
  title: string;
  language: string;
  pages: readonly PdfPage[];
  outline: readonly OutlineItem[];
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Document['getPage']>>;

/** A file as pdf.js understands it. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const document = await getDocument({data: new Uint8Array(readFileSync(file)), verbosity: 0}).promise;
  const {info} = await document.getMetadata();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, number));
  const outline = await readOutline(document, await document.getOutline(), 0);
  await document.loadingTask.destroy();
  const {Title, Language} = info as {Title: string; Language: string};
  return {title: Title, language: Language, pages, outline};
}

async function readPage(document: Document, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const texts = await readTexts(page);
  const tree = (await page.getStructTree()) as RawNode | null;
  return {
    number,
    tags: tree ? toTagNode(tree, texts.byTag) : {role: 'Root', children: []},
    links: await readLinks(document, page, texts.placed),
    text: texts.placed.map(({text}) => text).join(''),
    texts: texts.placed,
  };
}

/** A run of text, and the middle of it in points from the left and the bottom. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
}

async function readTexts(page: Page): Promise<{byTag: ReadonlyMap<string, string>; placed: readonly PlacedText[]}> {
  const {items} = await page.getTextContent({includeMarkedContent: true, disableNormalization: true});
  const byTag = new Map<string, string>();
  const placed: PlacedText[] = [];
  const open: string[] = [];
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? open.at(-1) ?? '');
      continue;
    }
    const text = item.str + (item.hasEOL ? '\n' : '');
    byTag.set(open.at(-1) ?? '', (byTag.get(open.at(-1) ?? '') ?? '') + text);
    placed.push({text, x: item.transform[4] + item.width / 2, y: item.transform[5] + item.height / 3});
  }
  return {byTag, placed};
}

/** As pdf.js gives them. */
interface RawNode {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  lang?: string;
  children?: readonly RawNode[];
}

function toTagNode({role = '', alt, lang, children = []}: RawNode, texts: ReadonlyMap<string, string>): TagNode {
  const toChild = (child: RawNode): TagNode | TextPiece => (child.type === undefined ? toTagNode(child, texts) : {text: (child.id && texts.get(child.id)) ?? ''});
  return {role, alt, lang, children: children.map(toChild)};
}

async function readLinks(document: Document, page: Page, placed: readonly PlacedText[]): Promise<PdfLink[]> {
  const annotations = (await page.getAnnotations()) as {subtype: string; url?: string; dest?: unknown; rect: [number, number, number, number]}[];
  return Promise.all(
    annotations.filter(({subtype}) => subtype === 'Link').map(async ({url, dest, rect: [left, bottom, right, top]}) => ({
      text: placed.filter(({x, y}) => x >= left && x <= right && y >= bottom && y <= top).map(({text}) => text).join('').trim(),
      url,
      page: await toPageNumber(document, dest),
    })),
  );
}

async function toPageNumber(document: Document, dest: unknown): Promise<number | undefined> {
  const explicit: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  if (!Array.isArray(explicit)) return undefined;
  return (await document.getPageIndex(explicit[0] as Parameters<Document['getPageIndex']>[0])) + 1;
}

type RawOutline = Awaited<ReturnType<Document['getOutline']>>;

async function readOutline(document: Document, items: RawOutline | null, depth: number): Promise<OutlineItem[]> {
  const read = (items ?? []).map(async ({title, dest, items: below}) => [
    {title, depth, page: await toPageNumber(document, dest)},
    ...(await readOutline(document, below as RawOutline, depth + 1)),
  ]);
  return (await Promise.all(read)).flat();
}

export function isTag(node: TagNode | TextPiece): node is TagNode {
  return 'role' in node;
}

/** Every tag below a node, in reading order. */
export function* walkTags(node: TagNode): Generator<TagNode> {
  for (const child of node.children.filter(isTag)) {
    yield child;
    yield* walkTags(child);
  }
}

/** The text of a node without that of tags left out. */
export function textOf(node: TagNode | TextPiece, isLeftOut: (tag: TagNode) => boolean = () => false): string {
  if (!isTag(node)) return node.text;
  return isLeftOut(node) ? '' : node.children.map((child) => textOf(child, isLeftOut)).join('');
}
