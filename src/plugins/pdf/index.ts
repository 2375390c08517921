/** The door of this room: books are made by its command, which other commands may run. */
export {runPdf} from './commands/runPdf';
export type {BookResult} from './commands/runPdf';
export {writeBookLinks} from './links/writeBookLinks';
export {DEFAULT_OPTIONS} from './options';
export type {Options, PdfOptions} from './options';
