import {
  at, columns, footnote, frame, marker, MARKER_RADIUS, overlay, PLATE_WIDTH, row, rule, slab, stack, text,
  TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext, Layout} from '../drawing';

interface Place {
  /** The place by glossary id, and by message what it was visited for and where it is. */
  id: string;
  purpose: string;
  district: string;
  /** What happened there, drawn for a width. */
  scene: (context: DrawingContext, width: number) => Block;
}

/** The article gives neither order nor hours: nothing may join the two. */
const PLACES: readonly Place[] = [
  {id: 'gwanghwamun-building', purpose: 'talks', district: 'jongno', scene: talks},
  {id: 'kt-rnd-center', purpose: 'tour', district: 'seocho', scene: tour},
];

const ROOMS = ['5g-open-lab', 'future-on'];

const PADDING: Readonly<Record<Layout, number>> = {wide: 24, narrow: 16};
const NAME_INDENT = 22;
const ROOM_GAP = 12;
const ROOM_HEIGHT = 44;

const ktPlaces: Drawing = (context) => {
  const {layout, t} = context;
  const width = PLATE_WIDTH[layout];
  const {label} = TEXT_STYLES[layout];
  return stack(
    [
      columns(
        PLACES.map((place) => ({width: partWidth, minHeight}) => placeCard(place, context, {width: partWidth, minHeight})),
        {layout, gap: layout === 'wide' ? 48 : 24},
      ),
      footnote([text(t('figure.kt-places.note'), {style: label, width, tone: 'soft'})], width),
    ],
    {gap: 24},
  );
};

export default ktPlaces;

function placeCard(
  {id, purpose, district, scene}: Place,
  context: DrawingContext,
  {width, minHeight}: {width: number; minHeight: number},
): Block {
  const {layout, t, term} = context;
  const {caps, name, label} = TEXT_STYLES[layout];
  const padding = PADDING[layout];
  const inner = width - 2 * padding;
  const nameWidth = inner - NAME_INDENT;
  const content = stack(
    [
      text(t(`figure.kt-places.${purpose}`), {style: caps, width: inner, tone: 'soft'}),
      overlay([
        at(0, Math.round(name.lineHeight / 2) - MARKER_RADIUS, marker('solid')),
        at(NAME_INDENT, 0, stack([
          text(term(id).name, {style: name, width: nameWidth}),
          text(t(`figure.kt-places.${district}`), {style: label, width: nameWidth, tone: 'soft'}),
        ])),
      ]),
      rule(inner),
      scene(context, inner),
    ],
    {gap: 14},
  );
  return frame(content, {padding, width, minHeight});
}

function talks({layout, t, term}: DrawingContext, width: number): Block {
  const {label} = TEXT_STYLES[layout];
  const line = (content: string) => text(content, {style: label, width});
  return stack(
    [
      stack([
        line(t('figure.kt-places.hwang', {name: term('hwang-chang-gyu').name})),
        line(t('figure.kt-places.kornya', {name: term('alexey-kornya').name})),
      ]),
      line(t('figure.kt-places.topic')),
    ],
    {gap: 10},
  );
}

/** The two rooms where services were tried, as on a floor plan. */
function tour({layout, t, term}: DrawingContext, width: number): Block {
  const {label} = TEXT_STYLES[layout];
  const roomWidth = Math.floor((width - ROOM_GAP) / 2);
  return stack(
    [
      stack([
        text(t('figure.kt-places.management'), {style: label, width}),
        text(t('figure.kt-places.trial'), {style: label, width}),
      ]),
      row(
        ROOMS.map((id) =>
          slab(text(term(id).name, {style: label, width: roomWidth - 12, anchor: 'middle'}), {
            width: roomWidth,
            height: ROOM_HEIGHT,
            stroke: 'hairline',
          }),
        ),
        {gap: ROOM_GAP},
      ),
    ],
    {gap: 12},
  );
}
