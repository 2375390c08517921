/**
 * The markup of a download link: an element with `data-book="ko-current"`, and in it one with
 * `data-book-figures` that is empty until the books are made.
 */
const FIGURES = /(<(\w+)[^>]*\sdata-book-figures(?:="?([\w.+-]*)"?)?[^>]*>)([^<]*)(<\/\2>)/g;

export interface BookFigures {
  pages: number;
  bytes: number;
}

/** The page with size and page count of each book written where they are wanted; all else as it was. */
export function writeFigures(html: string, figuresOf: (book: string) => string | undefined): string {
  return html.replace(FIGURES, (whole, open: string, _tag: string, book: string, text: string, close: string) => {
    const figures = figuresOf(book);
    return figures === undefined || figures === text ? whole : open + figures + close;
  });
}

/** The page as it was before: its own figures must not make a book another. */
export function withoutFigures(html: string): string {
  return writeFigures(html, () => '');
}
