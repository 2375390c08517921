import type {PlacedChapter} from '../book/listChapters';
import type {Article} from '../hast/article';
import type {BookSourceParams, Row} from './bookSourceParams';
import {glued, partTitleOf} from './createSetter';
import type {Setter} from './createSetter';
import type {Emission} from './emission';
import {toTypstString, toTypstText} from './escape';
import {glueText} from './glueWords';
import type {PaperSize} from './papers';
import {toChapterLabel} from './references';
import {isIntro, toTypstBlocks} from './toTypstBlocks';
import {inLanguage, toTypstInlines} from './toTypstInlines';

/** A chapter: its places, its headings, then its blocks, row by row where languages stand side by side. */
export function emitChapter({number, chapter, part, isFirstOfPart}: PlacedChapter, setters: readonly Setter[], {pair, paper}: BookSourceParams): string {
  const level = partTitleOf(part, setters[0]!) === undefined ? 1 : 2;
  const found = setters.map((setter) => ({setter, article: setter.articleOf(chapter.id)}));
  const emissions = found.map(({setter, article}) => article && setter.emissionOf(article, level));
  const places = setters.map(({placed}) => placed.get(chapter.id));
  const partTitles = setters.map((setter, index) => partTitleOf(places[index]?.part, setter));
  const lines = [
    `#open-chapter(${number}, ${glued(chapter.label, setters[0]!)}, ${glued(partTitles[0] ?? setters[0]!.book.title, setters[0]!)}, opens-part: ${isFirstOfPart}${emitTwin(places[1], setters[1])})`,
    ...(isFirstOfPart && partTitles[0] !== undefined ? [emitRow(partTitles.map((title, index) => emitPart(title, chapter.id, setters[index]!)), {setters, paper, isSticky: true})] : []),
    emitRow(found.map(({setter, article}, index) => inOwnLanguage(emitTitle(article, emissions[index], {setter, level, isFirstOfPart}), emissions[index])), {setters, paper, isSticky: true}),
  ];
  const emitCell = (blocks: readonly Article['blocks'][number][], index: number) => (emissions[index] ? inOwnLanguage(toTypstBlocks(blocks, emissions[index]), emissions[index]) : '');
  const rows = pair(found.map(({article}) => article));
  return [...lines, ...rows.map((row, index) => emitRow(row.map(emitCell), {setters, paper, isSticky: isLeading(row, rows[index + 1], emissions)}))].join('\n');
}

/** The running head of a parallel edition says both titles. */
function emitTwin(twin: PlacedChapter | undefined, setter: Setter | undefined): string {
  return twin && setter ? `, twin: (lang: ${toTypstString(setter.locale)}, text: ${glued(twin.chapter.label, setter)})` : '';
}

/** Whether a row is nothing without the next one: headings, and words that lead to a list or a table. */
function isLeading(row: Row, next: Row | undefined, emissions: readonly (Emission | undefined)[]): boolean {
  return row.some((blocks, index) => {
    const last = blocks.at(-1);
    const emission = emissions[index];
    return last !== undefined && (last.kind === 'heading' || (emission !== undefined && isIntro(last, next?.[index]?.[0], emission)));
  });
}

/** A page may be in another language than its book. */
function inOwnLanguage(markup: string, emission: Emission | undefined): string {
  return emission && emission.lang !== emission.locale ? inLanguage(emission.lang, markup) : markup;
}

interface RowParams {
  setters: readonly Setter[];
  paper: PaperSize;
  /** Whether it stays on the page of what follows. */
  isSticky: boolean;
}

/** One language runs on; two stand beside each other, or below each other where nothing is missing. */
function emitRow(cells: readonly string[], {setters, paper: {isStacked}, isSticky}: RowParams): string {
  if (cells.length === 1) return cells[0]!;
  const told = cells.flatMap((cell, index) => (cell === '' && isStacked ? [] : [`tx(${toTypstString(setters[index]!.locale)})[${cell}]`]));
  return told.length > 0 ? `#row(sticky: ${isSticky}, ${told.join(', ')})` : '';
}

function emitPart(title: string | undefined, chapterId: string, setter: Setter): string {
  if (title === undefined) return '';
  return `#part(1, ${toTypstString(`${setter.locale}/part/${chapterId}`)}, outlined: ${setter.isFirst})[${toTypstText(glueText(title, setter.locale))}]`;
}

interface TitleParams {
  setter: Setter;
  level: number;
  isFirstOfPart: boolean;
}

function emitTitle(article: Article | undefined, emission: Emission | undefined, {setter, level, isFirstOfPart}: TitleParams): string {
  if (!article || !emission) return '';
  const label = toTypstString(toChapterLabel(setter.locale, article.chapterId));
  return `#chapter(${level}, ${label}, outlined: ${setter.isFirst}, opens-part: ${isFirstOfPart})[${toTypstInlines(article.title, {...emission, place: 'plain'})}]`;
}
