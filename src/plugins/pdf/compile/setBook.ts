import type {Report} from '../findings';
import type {Article, Picture} from '../hast/article';
import type {PlacedPicture} from '../typst/emission';
import type {BookSource} from '../typst/toBookSource';
import {CompileError, compileBook} from './compileBook';
import type {CompiledBook} from './compileBook';
import {findText} from './findText';
import {isUnseen, listLackingGlyphs, replaceGlyphs, toCodes} from './lackingGlyphs';
import {listPictures} from './listPictures';
import type {LoadedPictures} from './loadPictures';

export interface SetBookParams {
  /** The book with these pictures; of others it prints what they show. */
  toSource(pictures: ReadonlyMap<Picture, PlacedPicture>): BookSource;
  loaded: LoadedPictures;
  fonts: readonly Buffer[];
  articles: readonly Article[];
  report: Report;
}

/**
 * Sets a book. What no font has a glyph for is told by its number, what is no picture by its words; both
 * are reported, and the book is set again: a reader sees that something is missing, and what. There may
 * be several rounds, for the typesetter names no more than it met.
 */
export function setBook({toSource, loaded, fonts, articles, report}: SetBookParams): CompiledBook {
  const lacking = new Set<string>();
  let {pictures} = loaded;
  for (;;) {
    try {
      return compileBook({source: replaceGlyphs(toSource(pictures), lacking), fonts});
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      const glyphs = listLackingGlyphs(error).filter((glyph) => !lacking.has(glyph));
      const readable = glyphs.length > 0 ? pictures : keepReadable(pictures, loaded.files);
      if (glyphs.length === 0 && readable.size === pictures.size) throw error;
      glyphs.filter((glyph) => !isUnseen(glyph)).forEach((glyph) => reportGlyph(glyph, {articles, report}));
      glyphs.forEach((glyph) => lacking.add(glyph));
      reportPictures(readable, {articles, pictures, report});
      pictures = readable;
    }
  }
}

function reportGlyph(glyph: string, {articles, report}: Pick<SetBookParams, 'articles' | 'report'>): void {
  report({ruleId: 'missing-glyph', ...findText(glyph, articles), values: {glyph, code: toCodes(glyph)}});
}

/** Those that the typesetter can read, each tried alone. */
function keepReadable(pictures: LoadedPictures['pictures'], files: LoadedPictures['files']): LoadedPictures['pictures'] {
  const unreadable = new Set([...files].filter(([file, bytes]) => !isReadable(file, bytes)).map(([file]) => file));
  return new Map([...pictures].filter(([, {path}]) => !unreadable.has(path)));
}

function isReadable(file: string, bytes: Uint8Array): boolean {
  const main = `#set document(title: "picture", date: datetime(year: 2000, month: 1, day: 1))\n#image("${file}", alt: "picture")`;
  try {
    compileBook({source: new Map<string, string | Uint8Array>([['/main.typ', main], [file, bytes]]), fonts: []});
    return true;
  } catch (error) {
    if (error instanceof CompileError) return false;
    throw error;
  }
}

interface ReportPicturesParams extends Pick<SetBookParams, 'articles' | 'report'> {
  pictures: LoadedPictures['pictures'];
}

function reportPictures(readable: LoadedPictures['pictures'], {articles, pictures, report}: ReportPicturesParams): void {
  for (const article of articles) {
    for (const picture of listPictures(article)) {
      const isLost = pictures.has(picture) && !readable.has(picture);
      if (isLost) report({ruleId: 'unreadable-image', page: article.page, element: picture.element, values: {src: nameOf(picture)}});
    }
  }
}

/** How a report calls a picture. */
export function nameOf({source}: Picture): string {
  return source.kind === 'file' ? source.path : source.kind;
}
