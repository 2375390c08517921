import type {PdfPage} from './readPdf';

/** Pages with a link out of the book that have not both its words and its address, written out in a note. */
export function findLoneNotes(pages: readonly PdfPage[]): string[] {
  return pages.flatMap(({number, links}) => {
    const urls = new Set(links.flatMap(({url}) => url ?? []));
    const isWhole = (url: string) => {
      const same = links.filter((link) => link.url === url).map(({text}) => url.startsWith(text.replace(/\s/g, '')));
      return same.includes(true) && same.includes(false);
    };
    return [...urls].filter((url) => !isWhole(url)).map((url) => `${number}: ${url}`);
  });
}
