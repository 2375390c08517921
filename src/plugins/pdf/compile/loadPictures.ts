import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Report} from '../findings';
import type {Article, ImageFormat, Picture} from '../hast/article';
import type {PlacedPicture} from '../typst/emission';
import {listPictures} from './listPictures';

export interface LoadedPictures {
  pictures: ReadonlyMap<Picture, PlacedPicture>;
  files: ReadonlyMap<string, Uint8Array>;
}

export interface LoadPicturesParams {
  siteDir: string;
  articles: readonly Article[];
  report: Report;
}

/** Reads every picture of a book once, under a name that says its true format. What cannot be read is reported. */
export async function loadPictures({siteDir, articles, report}: LoadPicturesParams): Promise<LoadedPictures> {
  const pictures = new Map<Picture, PlacedPicture>();
  const files = new Map<string, Uint8Array>();
  const known = new Map<string, PlacedPicture>();
  for (const article of articles) {
    for (const picture of listPictures(article)) {
      const key = JSON.stringify(picture.source);
      const bytes = await readPicture(picture, siteDir);
      const format = detectFormat(bytes);
      if (!format) {
        report({ruleId: 'unreadable-image', page: article.page, element: picture.element, values: {src: picture.source.kind === 'file' ? picture.source.path : picture.source.kind}});
        continue;
      }
      const placed = known.get(key) ?? {path: `/pictures/${known.size}.${format}`, ...readShape(picture)};
      known.set(key, placed);
      files.set(placed.path, format === 'svg' ? withOwnFont(bytes) : bytes);
      pictures.set(picture, placed);
    }
  }
  return {pictures, files};
}

async function readPicture({source}: Picture, siteDir: string): Promise<Uint8Array> {
  if (source.kind === 'drawing') return Buffer.from(source.svg);
  return source.kind === 'bytes' ? Buffer.from(source.base64, 'base64') : readFile(path.join(siteDir, source.path));
}

/** How files of each format begin, whatever they are called. */
const SIGNATURES: readonly (readonly [ImageFormat, RegExp])[] = [
  ['png', /^\x89PNG\r\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['svg', /^\s*(?:<\?xml[\s\S]*?\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/i],
];

function detectFormat(bytes: Uint8Array): ImageFormat | undefined {
  const start = Buffer.from(bytes.subarray(0, 2000)).toString('latin1').replace(/^\xef\xbb\xbf/, '');
  return SIGNATURES.find(([, signature]) => signature.test(start))?.[0];
}

/** A drawing's letters are set in the book's typeface: that of a machine would be another on the next. */
function withOwnFont(bytes: Uint8Array): Uint8Array {
  const svg = Buffer.from(bytes).toString('utf8');
  const named = svg.replace(/font-family="[^"]*"|font-family='[^']*'/g, 'font-family="Pretendard"').replace(/font-family:[^;"'}]*/g, 'font-family:Pretendard');
  return Buffer.from(/<svg[^>]*font-family=/.test(named) ? named : named.replace('<svg', '<svg font-family="Pretendard"'));
}

function readShape({source}: Picture): Pick<PlacedPicture, 'ratio' | 'strip'> {
  if (source.kind !== 'drawing') return {};
  const ratio = readRatio(source.svg);
  return {ratio: ratio && Number((ratio / (1 + 2 * source.strip)).toFixed(4)), strip: source.strip};
}

function readRatio(svg: string): number | undefined {
  const [, , width, height] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(/[\s,]+/).map(Number);
  return width && height ? Number((width / height).toFixed(4)) : undefined;
}
