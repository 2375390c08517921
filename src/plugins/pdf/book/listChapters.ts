import type {Book, Chapter, Part} from './book';

export interface PlacedChapter {
  chapter: Chapter;
  part: Part;
  isFirstOfPart: boolean;
}

/** The chapters of a book in order, each with its place in it. */
export function listChapters({parts}: Pick<Book, 'parts'>): PlacedChapter[] {
  return parts.flatMap((part) => part.chapters.map((chapter, index) => ({chapter, part, isFirstOfPart: index === 0})));
}
