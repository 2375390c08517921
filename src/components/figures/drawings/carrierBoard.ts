import {
  at, footnote, line, marker, overlay, PLATE_WIDTH, rect, row, rule, sentenceCase, stack, text, TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext, Layout} from '../drawing';

/** How the guests met with what is on the board. */
type Verb = 'tried' | 'explained';

export interface BoardColumn {
  market: 'b2c' | 'b2b';
  verb: Verb;
  /** Glossary ids of the examples. */
  examples: readonly string[];
  /** The article does not leave the list open in so many words; it is read so. */
  isOpenInferred?: boolean;
}

export interface CarrierBoard {
  /** The figure: its messages `guests` and `note` are shown. */
  name: string;
  /** The carrier, by glossary id. */
  host: string;
  columns: readonly BoardColumn[];
}

const COLUMN_GAP: Readonly<Record<Layout, number>> = {wide: 32, narrow: 12};
const PADDING: Readonly<Record<Layout, number>> = {wide: 20, narrow: 12};
const HEAD_PADDING = 14;
const ENTRY_GAP = 20;

/** What a carrier showed to its guests. Every carrier's board is drawn alike, so that two can be compared. */
export function createCarrierBoard(board: CarrierBoard): Drawing {
  return (context) => {
    const {layout, t, term} = context;
    const width = PLATE_WIDTH[layout];
    const {name, label} = TEXT_STYLES[layout];
    return stack(
      [
        stack([
          text(term(board.host).name, {style: name, width}),
          text(t(`figure.${board.name}.guests`), {style: label, width, tone: 'soft'}),
        ]),
        boardColumns(board.columns, context),
        footnote([text(t(`figure.${board.name}.note`), {style: label, width, tone: 'soft'})], width),
      ],
      {gap: 20},
    );
  };
}

/** The heads are level with one another, and so are the lines of the lists. */
function boardColumns(columns: readonly BoardColumn[], context: DrawingContext): Block {
  const gap = COLUMN_GAP[context.layout];
  const padding = PADDING[context.layout];
  const width = (PLATE_WIDTH[context.layout] - gap * (columns.length - 1)) / columns.length;
  const inner = width - 2 * padding;
  const parts = columns.map((column) => ({
    verb: column.verb,
    head: columnHead(column, context, inner),
    entries: columnEntries(column, context, inner),
  }));
  const headHeight = heightOf(parts.map(({head}) => head)) + 2 * HEAD_PADDING;
  const steps = stepsOf(parts.map(({entries}) => entries));
  const height = headHeight + (steps.at(-1) ?? 0);
  return row(
    parts.map(({verb, head, entries}) =>
      overlay([
        boardFrame(verb, {width, height, headHeight}),
        at(padding, HEAD_PADDING, head),
        at(padding, headHeight, ruledList(entries, {width: inner, steps})),
      ]),
    ),
    {gap},
  );
}

/** A head over a list; solid for what was tried, dotted for what was only explained. */
function boardFrame(
  verb: Verb,
  {width, height, headHeight}: {width: number; height: number; headHeight: number},
): Block {
  const stroke = verb === 'tried' ? 'ink' : 'dotted';
  return overlay([
    rect(width, headHeight, {fill: verb === 'tried' ? 'signalSoft' : 'none', stroke}),
    line([{x: 0, y: headHeight}, {x: 0, y: height}, {x: width, y: height}, {x: width, y: headHeight}], stroke),
  ]);
}

function columnHead({market, verb}: BoardColumn, {layout, t, term}: DrawingContext, width: number): Block {
  const {numeral, name, label} = TEXT_STYLES[layout];
  return stack(
    [
      stack([
        text(term(market).name, {style: numeral, width}),
        text(t(`figure.carrier-board.${market}`), {style: label, width}),
      ]),
      row(
        [marker(verb === 'tried' ? 'solid' : 'hollow'), text(t(`figure.carrier-board.${verb}`), {style: name})],
        {gap: 8, align: 'middle'},
      ),
    ],
    {gap: 10},
  );
}

function columnEntries(
  {examples, isOpenInferred}: BoardColumn,
  {layout, t, term}: DrawingContext,
  width: number,
): readonly Block[] {
  const {name, label} = TEXT_STYLES[layout];
  const others = t(`figure.carrier-board.${isOpenInferred ? 'others-inferred' : 'others'}`);
  return [
    ...examples.map((id) => text(sentenceCase(term(id).name), {style: name, width})),
    text(others, {style: label, width, tone: 'soft'}),
  ];
}

/** Where the steps of the lists begin, and the last ends: each as high as its highest entry needs. */
function stepsOf(lists: readonly (readonly Block[])[]): readonly number[] {
  const count = Math.max(...lists.map(({length}) => length));
  const steps = [0];
  for (let index = 0; index < count; index += 1) {
    const entries = lists.flatMap((list) => list.slice(index, index + 1));
    steps.push((steps.at(-1) ?? 0) + heightOf(entries) + ENTRY_GAP);
  }
  return steps;
}

/** Each entry in the middle of its step, with a hairline between two. */
function ruledList(
  entries: readonly Block[],
  {width, steps}: {width: number; steps: readonly number[]},
): Block {
  return overlay(
    entries.flatMap((entry, index) => {
      const [top = 0, end = 0] = steps.slice(index, index + 2);
      const placed = at(0, top + Math.round((end - top - entry.height) / 2), entry);
      return index === 0 ? [placed] : [at(0, top, rule(width)), placed];
    }),
  );
}

function heightOf(blocks: readonly Block[]): number {
  return Math.max(...blocks.map(({height}) => height));
}
