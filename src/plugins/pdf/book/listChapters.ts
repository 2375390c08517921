import type {Book, Chapter, Part} from './book';

export interface PlacedChapter {
  /** From 1. */
  number: number;
  chapter: Chapter;
  part: Part;
  isFirstOfPart: boolean;
}

/** The chapters of a book in order, each with its place in it. */
export function listChapters({parts}: Pick<Book, 'parts'>): PlacedChapter[] {
  const placed = parts.flatMap((part) => part.chapters.map((chapter, index) => ({chapter, part, isFirstOfPart: index === 0})));
  return placed.map((one, index) => ({...one, number: index + 1}));
}
