import {
  at, footnote, line, marker, MARKER_RADIUS, overlay, PLATE_WIDTH, rect, row, spacer, stack, text, TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext, Layout} from '../drawing';

/**
 * Rain comes after the other two, whose own order the article does not tell. From Hong Kong there
 * is a request only, and no company is named.
 */
const GUESTS = [
  {id: 'softbank', came: true},
  {id: 'bt', came: true},
  {id: 'rain', came: true},
  {id: 'hong-kong', came: false},
] as const;

type Guest = (typeof GUESTS)[number];

interface DoorPlan {
  /** Widths of the columns: operator, country, what the article tells, what it was. */
  columns: readonly [number, number, number, number];
  gap: number;
  /** Where the host begins, one gap behind the last column. A line ends beyond it or before it. */
  door: number;
}

const PLANS: Readonly<Record<Layout, DoorPlan>> = {
  wide: {columns: [104, 112, 248, 88], gap: 16, door: 616},
  narrow: {columns: [110, 118, 256, 256], gap: 12, door: 276},
};
/** From the door to the marker's centre, either way. */
const STEP = 22;
const ROW_GAP = 22;
/** Between those who came and those who asked. */
const GROUP_GAP = 44;

/** Every row stands on its own line: it goes in at the host's door, or stops outside. */
const whoCame: Drawing = (context) => {
  const {layout, t, term} = context;
  const width = PLATE_WIDTH[layout];
  const {label} = TEXT_STYLES[layout];
  const {door} = PLANS[layout];
  const rows = stack(GUESTS.flatMap((guest) => [
    spacer(0, guest.came ? ROW_GAP : GROUP_GAP),
    guestRow(guest, context),
  ]));
  const head = heading(context);
  const table = overlay([
    head,
    at(door, head.height + 10, rect(width - door, rows.height + ROW_GAP, {fill: 'raised'})),
    at(0, head.height + 10, rows),
  ]);
  return stack(
    [table, footnote([text(t('figure.who-came.note', {company: term('lg-uplus').name}), {style: label, width, tone: 'soft'})], width)],
    {gap: 24},
  );
};

export default whoCame;

/** The host's name over its door and, when wide, what the columns hold. */
function heading({layout, t, term}: DrawingContext): Block {
  const {caps, name} = TEXT_STYLES[layout];
  const {columns, gap, door} = PLANS[layout];
  const host = term('lg-uplus').name;
  if (layout === 'narrow') {
    return text(host, {style: name, width: PLATE_WIDTH.narrow, anchor: 'end'});
  }
  const cells = (['operator', 'country', 'told', 'kind'] as const).map((id, index) =>
    text(t(`figure.who-came.${id}`), {style: caps, width: columns[index] ?? 0, tone: 'soft'}),
  );
  return row([...cells, text(host, {style: name, width: PLATE_WIDTH.wide - door, anchor: 'middle'})], {gap, align: 'end'});
}

function guestRow(guest: Guest, context: DrawingContext): Block {
  const {layout} = context;
  const {door, gap} = PLANS[layout];
  const [operator, country, told, kind] = cells(guest, context);
  const words = layout === 'wide'
    ? row([operator, country, told, kind], {gap})
    : stack([row([operator, country], {gap}), told, kind], {gap: 4});
  const y = words.height + 8;
  const end = guest.came ? door + STEP : door - STEP;
  return overlay([
    words,
    line([{x: 0, y}, {x: end, y}], guest.came ? 'ink' : 'dotted'),
    at(end - MARKER_RADIUS, y - MARKER_RADIUS, marker(guest.came ? 'solid' : 'hollow')),
  ]);
}

function cells({id, came}: Guest, {layout, t, term}: DrawingContext): [Block, Block, Block, Block] {
  const {name, label} = TEXT_STYLES[layout];
  const [operator, country, told, kind] = PLANS[layout].columns;
  return [
    came
      ? text(term(id).name, {style: name, width: operator})
      : text(t('figure.who-came.unnamed'), {style: label, width: operator, tone: 'soft'}),
    text(t(`figure.who-came.${id}-country`), {style: came ? label : name, width: country}),
    text(t(`figure.who-came.${id}-told`, {company: term('lg-uplus').name, guest: term('rain').name}), {style: label, width: told}),
    text(t(`figure.who-came.${came ? 'visit' : 'request'}`), {style: name, width: kind, tone: came ? 'ink' : 'signal'}),
  ];
}
