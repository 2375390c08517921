import {
  arrow, at, bracket, footnote, headed, line, marker, MARKER_RADIUS, overlay, PLATE_WIDTH, row, slab, stack, text,
  TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext, Layout, MarkerKind} from '../drawing';

/** As in the timeline: solid has a day the article states, hollow a month only. */
const EVENTS: readonly {id: string; marker: MarkerKind}[] = [
  {id: 'february', marker: 'hollow'},
  {id: 'may', marker: 'solid'},
];

interface Plan {
  /** Of the layers with what stands beside them, and of the two dates. */
  layersWidth: number;
  datesWidth: number;
  /** Left of the bracket. */
  besideWidth: number;
}

const PLANS: Readonly<Record<Layout, Plan>> = {
  wide: {layersWidth: 448, datesWidth: 224, besideWidth: 112},
  narrow: {layersWidth: PLATE_WIDTH.narrow, datesWidth: PLATE_WIDTH.narrow, besideWidth: 92},
};
const PART_GAP: Readonly<Record<Layout, number>> = {wide: 48, narrow: 28};
const LAYER_HEIGHT = 80;
const BRACKET_WIDTH = 14;
const ARROW_LENGTH = 28;
const WORD_GAP = 8;
const DATE_INDENT = 26;

const metatronOnAzure: Drawing = (context) => {
  const {layout, t} = context;
  const width = PLATE_WIDTH[layout];
  const {caps, label} = TEXT_STYLES[layout];
  const {layersWidth, datesWidth} = PLANS[layout];
  const parts = [
    headed(t('figure.metatron-on-azure.agreed'), agreement(context), {style: caps, width: layersWidth}),
    headed(t('figure.metatron-on-azure.order'), dates(context), {style: caps, width: datesWidth}),
  ];
  const notes = ['note', 'inferred'].map((id) =>
    text(t(`figure.metatron-on-azure.${id}`), {style: label, width, tone: 'soft'}),
  );
  return stack(
    [(layout === 'wide' ? row : stack)(parts, {gap: PART_GAP[layout]}), footnote(notes, width)],
    {gap: 24},
  );
};

export default metatronOnAzure;

/** Metatron on Azure; what is to be done together comes from above, and the bracket says where the work is done. */
function agreement(context: DrawingContext): Block {
  const {layout, t} = context;
  const {name, label} = TEXT_STYLES[layout];
  const {layersWidth, besideWidth} = PLANS[layout];
  const left = besideWidth + BRACKET_WIDTH;
  const layerWidth = layersWidth - left;

  const layers = stack([layer('metatron', context, layerWidth), layer('azure', context, layerWidth)]);
  const together = actions(['upgrade', 'market'], context, layerWidth);
  const beside = stack([
    text(t('figure.metatron-on-azure.develop'), {style: label, width: besideWidth - 4}),
    text(t('figure.metatron-on-azure.on-azure'), {style: name, width: besideWidth - 4}),
  ]);
  return overlay([
    at(left, 0, together),
    at(left, together.height, layers),
    at(besideWidth, together.height, bracket(layers.height)),
    at(0, together.height + Math.round((layers.height - beside.height) / 2), beside),
  ]);
}

function layer(id: 'metatron' | 'azure', {layout, t, term}: DrawingContext, width: number): Block {
  const {name, label} = TEXT_STYLES[layout];
  const style = {width: width - 24, anchor: 'middle'} as const;
  return slab(
    stack([
      text(term(id).name, {...style, style: name}),
      text(t(`figure.metatron-on-azure.${id}`), {...style, style: label, tone: 'soft'}),
    ]),
    {width, height: LAYER_HEIGHT, fill: id === 'metatron' ? 'signalSoft' : 'none'},
  );
}

/** Words in equal shares of the width, each over an arrow down; the words end level. */
function actions(ids: readonly string[], {layout, t}: DrawingContext, width: number): Block {
  const share = Math.floor(width / ids.length);
  const words = ids.map((id) =>
    text(t(`figure.metatron-on-azure.${id}`), {
      style: TEXT_STYLES[layout].label,
      width: share - WORD_GAP,
      anchor: 'middle',
    }),
  );
  const arrows = ids.map((_, index) => {
    const x = Math.round((share - WORD_GAP) / 2) + index * share;
    return arrow([{x, y: 0}, {x, y: ARROW_LENGTH}]);
  });
  return at(WORD_GAP / 2, 0, stack([row(words, {gap: WORD_GAP, align: 'end'}), overlay(arrows)], {gap: 6}));
}

/** An axis without a head: the article does not say that one thing led to the other. */
function dates({layout, t}: DrawingContext): Block {
  const {name, label} = TEXT_STYLES[layout];
  const width = PLANS[layout].datesWidth - DATE_INDENT;
  const markerTop = Math.round(name.lineHeight / 2) - MARKER_RADIUS;
  const flags = EVENTS.map(({id}) =>
    stack([
      text(t(`figure.metatron-on-azure.${id}-date`), {style: name, width}),
      text(t(`figure.metatron-on-azure.${id}`), {style: label, width}),
    ]),
  );
  const entries = stack(
    flags.map((flag, index) =>
      overlay([at(1, markerTop, marker(EVENTS[index]?.marker ?? 'hollow')), at(DATE_INDENT, 0, flag)]),
    ),
    {gap: 28},
  );
  const x = MARKER_RADIUS + 1;
  const lastMarkerTop = entries.height - (flags.at(-1)?.height ?? 0) + markerTop;
  return overlay([line([{x, y: markerTop}, {x, y: lastMarkerTop}]), entries]);
}
