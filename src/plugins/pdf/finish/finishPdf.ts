import {deflateSync, inflateSync} from 'node:zlib';
import {ParseSpeeds, PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFStreamWriter, PDFString} from '@pdfme/pdf-lib';
import type {PDFContext, PDFObject} from '@pdfme/pdf-lib';
import type {CompiledBook} from '../compile/compileBook';
import {dropBreakMarks} from './breakMarks';
import {placeTags} from './placeTags';
import {toFinishedContent} from './toFinishedContent';
import {toFinishedMetadata} from './toFinishedMetadata';
import {dropBreakMarksFromMap, parseGlyphMap} from './toUnicodeMap';
import type {GlyphMap} from './toUnicodeMap';

export interface FinishedPdf {
  bytes: Uint8Array;
  pages: number;
}

/**
 * The last hand at a book: the marks that kept words whole are gone from every text a reader may copy,
 * search or hear; dates are gone, for no clock was asked; both standards are named and have what they ask
 * for; and it is small.
 */
export async function finishPdf({bytes, tags}: CompiledBook): Promise<FinishedPdf> {
  const document = await PDFDocument.load(bytes, {updateMetadata: false, parseSpeed: ParseSpeeds.Fastest});
  const {context} = document;
  for (const [, object] of context.enumerateIndirectObjects()) finishTexts(object);
  const maps = finishMaps(context);
  finishContents(context, maps);
  finishMetadata(document);
  finishCatalog(document);
  placeTags(context, tags);
  thinPages(document);
  return {bytes: await PDFStreamWriter.forContext(context, Infinity, true, OBJECTS_PER_STREAM).serializeToBuffer(), pages: document.getPageCount()};
}

/** The more objects are packed together, the less they take; a reader unpacks them all to see one. */
const OBJECTS_PER_STREAM = 500;

/** Pages themselves are never packed, but the lists of their links can be. */
function thinPages(document: PDFDocument): void {
  for (const {node} of document.getPages()) {
    for (const key of ['Annots', 'Resources'].map((text) => PDFName.of(text))) {
      const value = node.get(key);
      if (value && !(value instanceof PDFRef)) node.set(key, document.context.register(value));
    }
  }
}

const FILTER = PDFName.of('Filter');
const FLATE = PDFName.of('FlateDecode');

/** Bookmarks, alternative texts, descriptions of links. */
function finishTexts(object: PDFObject): void {
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const finished = toFinishedText(value);
      if (finished) object.set(key, finished);
      else finishTexts(value);
    }
  }
  if (object instanceof PDFArray) object.asArray().forEach(finishTexts);
}

function toFinishedText(value: PDFObject): PDFHexString | undefined {
  if (!(value instanceof PDFHexString || value instanceof PDFString)) return undefined;
  // Only texts of 16 bits can hold them; everything else, as the file's name, is left as it stands.
  if (!/^(?:feff|\u00fe\u00ff|\\376\\377)/i.test(value.asString())) return undefined;
  const text = value.decodeText();
  const finished = dropBreakMarks(text);
  return finished === text ? undefined : PDFHexString.fromText(finished);
}

/** What the glyphs of each font mean, by the font; the maps in the file are rewritten on the way. */
function finishMaps(context: PDFContext): ReadonlyMap<PDFDict, GlyphMap> {
  const maps = new Map<PDFDict, GlyphMap>();
  for (const [, font] of context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || font.get(PDFName.of('Type')) !== PDFName.of('Font')) continue;
    const reference = font.get(PDFName.of('ToUnicode'));
    const stream = reference && context.lookup(reference);
    if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const cmap = dropBreakMarksFromMap(readStream(stream));
    replaceStream(context, {reference, stream, content: cmap});
    maps.set(font, parseGlyphMap(cmap));
  }
  return maps;
}

/** Pages, and drawings that pages share. */
function finishContents(context: PDFContext, maps: ReadonlyMap<PDFDict, GlyphMap>): void {
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object instanceof PDFDict ? object : undefined;
    const fonts = dict && readFonts(context, dict);
    if (!dict || !fonts) continue;
    const mapOf = (name: string) => {
      const font = fonts.lookup(PDFName.of(name));
      return font instanceof PDFDict ? maps.get(font) : undefined;
    };
    const streams = object instanceof PDFRawStream ? [reference] : listContents(dict, context);
    for (const one of streams) {
      const stream = context.lookup(one);
      if (stream instanceof PDFRawStream) replaceStream(context, {reference: one, stream, content: toFinishedContent(readStream(stream), mapOf)});
    }
  }
}

function readFonts(context: PDFContext, dict: PDFDict): PDFDict | undefined {
  const resources = context.lookup(dict.get(PDFName.of('Resources')));
  const fonts = resources instanceof PDFDict ? context.lookup(resources.get(PDFName.of('Font'))) : undefined;
  return fonts instanceof PDFDict ? fonts : undefined;
}

function listContents(page: PDFDict, context: PDFContext): PDFRef[] {
  const contents = page.get(PDFName.of('Contents'));
  if (contents instanceof PDFRef && context.lookup(contents) instanceof PDFRawStream) return [contents];
  const found = context.lookup(contents);
  return found instanceof PDFArray ? found.asArray().filter((one) => one instanceof PDFRef) : [];
}

function readStream({dict, contents}: PDFRawStream): string {
  const bytes = dict.get(FILTER) === FLATE ? inflateSync(contents) : contents;
  return Buffer.from(bytes).toString('latin1');
}

interface Replacement {
  reference: PDFRef;
  stream: PDFRawStream;
  content: string;
}

function replaceStream(context: PDFContext, {reference, stream: {dict}, content}: Replacement): void {
  dict.set(FILTER, FLATE);
  context.assign(reference, PDFRawStream.of(dict, deflateSync(Buffer.from(content, 'latin1'), {level: 9})));
}

/** The clock is not asked, so the file says nothing of when it was made. */
function finishMetadata({context, catalog}: PDFDocument): void {
  const info = context.lookup(context.trailerInfo.Info);
  if (info instanceof PDFDict) for (const key of ['CreationDate', 'ModDate']) info.delete(PDFName.of(key));
  const reference = catalog.get(PDFName.of('Metadata'));
  const stream = context.lookup(reference);
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('Unexpected file of the typesetter without metadata, expected PDF/A');
  const xmp = Buffer.from(stream.contents).toString('utf8');
  context.assign(reference, PDFRawStream.of(stream.dict, Buffer.from(toFinishedMetadata(xmp))));
}

/** What PDF/UA-1 asks of a file beside its tags: that readers show its title, not the name of its file. */
function finishCatalog({context, catalog}: PDFDocument): void {
  const preferences = context.lookup(catalog.get(PDFName.of('ViewerPreferences')));
  const shown = preferences instanceof PDFDict ? preferences : context.obj({});
  shown.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  catalog.set(PDFName.of('ViewerPreferences'), shown);
  // That nothing is suspect is taken for granted; poppler stumbles over it being said.
  const marks = context.lookup(catalog.get(PDFName.of('MarkInfo')));
  if (marks instanceof PDFDict) marks.delete(PDFName.of('Suspects'));
}
