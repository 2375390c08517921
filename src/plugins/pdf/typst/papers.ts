/** A page to print on or to read from, lengths in millimetres, text in points. */
export interface PaperSize {
  width: number;
  height: number;
  margin: {top: number; bottom: number; side: number};
  text: number;
  /** Chapter titles, in em of the text. */
  title: number;
  /** Whether languages stand below each other: two columns of so narrow a page hold no sentence. */
  isStacked: boolean;
}

export const PAPERS = {
  a4: {width: 210, height: 297, margin: {top: 29, bottom: 27, side: 28}, text: 10.2, title: 2.35, isStacked: false},
  phone: {width: 88, height: 176, margin: {top: 13, bottom: 13, side: 7}, text: 9.6, title: 1.7, isStacked: true},
} as const satisfies Record<string, PaperSize>;

export type Paper = keyof typeof PAPERS;

/** For two languages: beside each other on A4 lying on its side, below each other on a telephone. */
export const PARALLEL_PAPERS: Readonly<Record<Paper, PaperSize>> = {
  a4: {width: 297, height: 210, margin: {top: 22, bottom: 20, side: 17}, text: 9.4, title: 1.9, isStacked: false},
  phone: {...PAPERS.phone, title: 1.5},
};

export const PARALLEL_GUTTER_MM = 8;

/** Print is read from nearer than a screen, so a pixel of it is smaller. */
const PIXELS_PER_MM = 120 / 25.4;
const POINTS_PER_MM = 72 / 25.4;

/** Width of a column of text in CSS pixels: what a page would be laid out for. */
export function toColumnPixels(paper: PaperSize, languages: number): number {
  return Math.round(toColumnMm(paper, languages) * PIXELS_PER_MM);
}

/** Width of a column in em of its text. */
export function toColumnEms(paper: PaperSize, languages: number): number {
  return (toColumnMm(paper, languages) * POINTS_PER_MM) / paper.text;
}

function toColumnMm({width, margin, isStacked}: PaperSize, languages: number): number {
  const columns = isStacked ? 1 : languages;
  return (width - 2 * margin.side - (columns - 1) * PARALLEL_GUTTER_MM) / columns;
}
