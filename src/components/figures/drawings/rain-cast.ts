import {
  arrow, at, frame, line, marker, MARKER_RADIUS, overlay, PLATE_WIDTH, spacer, stack, text, TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext, Layout} from '../drawing';

/** In the order of the article, by glossary id. Its list is left open, so a hollow place follows. */
const CAST = [
  {id: 'paul-harris', post: 'chairman'},
  {id: 'willem-roos', post: 'ceo'},
  {id: 'brandon-leigh', post: 'cso'},
];

const INDENT = 24;
const BRACKET_DEPTH = 8;

interface CastPlan {
  cast: number;
  /** What lies between the cast and the place: the way there. */
  way: number;
  place: number;
  padding: number;
}

const PLANS: Readonly<Record<Layout, CastPlan>> = {
  wide: {cast: 256, way: 92, place: PLATE_WIDTH.wide - 256 - 92, padding: 20},
  narrow: {cast: PLATE_WIDTH.narrow, way: 40, place: PLATE_WIDTH.narrow, padding: 14},
};

/** The named guests, gathered by a bracket, and an arrow to the building with the lab inside it. */
const rainCast: Drawing = (context) => {
  const {layout, t, term} = context;
  const {caps} = TEXT_STYLES[layout];
  const {cast, way, place} = PLANS[layout];
  const named = stack(CAST.map((member) => person(member, context)), {gap: 14});
  const guests = stack([named, other(context)], {gap: 22});
  const castPart = (content: Block) =>
    stack([text(t('figure.rain-cast.cast', {company: term('rain').name}), {style: caps, width: cast}), content], {gap: 14});
  const placePart = stack(
    [text(t('figure.rain-cast.place'), {style: caps, width: place}), building(context, layout === 'wide' ? guests.height : 0)],
    {gap: 14},
  );
  if (layout === 'narrow') {
    const x = MARKER_RADIUS + 1;
    return stack([castPart(guests), arrow([{x, y: 0}, {x, y: way}]), placePart], {gap: 14});
  }
  const middle = Math.round(named.height / 2);
  return overlay([
    castPart(overlay([
      guests,
      at(cast - BRACKET_DEPTH, 0, line([
        {x: 0, y: 0}, {x: BRACKET_DEPTH, y: 0}, {x: BRACKET_DEPTH, y: named.height}, {x: 0, y: named.height},
      ])),
      arrow([{x: cast, y: middle}, {x: cast + way - 10, y: middle}]),
    ])),
    at(cast + way, 0, placePart),
  ]);
};

export default rainCast;

function person({id, post}: (typeof CAST)[number], {layout, t, term}: DrawingContext): Block {
  const {name, label} = TEXT_STYLES[layout];
  const width = textWidth(layout);
  return overlay([
    at(1, centred(name.lineHeight), marker('solid')),
    at(INDENT, 0, stack([
      text(term(id).name, {style: name, width}),
      text(t(`figure.rain-cast.${post}`), {style: label, width, tone: 'soft'}),
    ])),
  ]);
}

function other({layout, t}: DrawingContext): Block {
  const {label} = TEXT_STYLES[layout];
  return overlay([
    at(1, centred(label.lineHeight), marker('hollow')),
    at(INDENT, 0, text(t('figure.rain-cast.other'), {style: label, width: textWidth(layout), tone: 'soft'})),
  ]);
}

function building({layout, t, term}: DrawingContext, minHeight: number): Block {
  const {name, label} = TEXT_STYLES[layout];
  const {place, padding} = PLANS[layout];
  const inner = place - 2 * padding;
  const words = (id: string, {width, over, under}: {width: number; over?: string; under: string}) =>
    stack([
      ...(over === undefined ? [] : [text(t(over), {style: label, width, tone: 'soft'})]),
      text(term(id).name, {style: name, width}),
      text(t(under, {company: term('lg-uplus').name}), {style: label, width, tone: 'soft'}),
    ]);
  const house = words('magok-building', {width: inner, over: 'figure.rain-cast.district', under: 'figure.rain-cast.building'});
  const lab = frame(
    words('innovation-lab', {width: inner - 2 * padding, under: 'figure.rain-cast.lab'}),
    {padding, width: inner, fill: 'signalSoft'},
  );
  const room = Math.max(16, minHeight - 2 * padding - house.height - lab.height);
  return frame(stack([house, spacer(0, room), lab]), {padding, width: place});
}

function textWidth(layout: Layout): number {
  return PLANS[layout].cast - INDENT - (layout === 'wide' ? 2 * BRACKET_DEPTH : 0);
}

function centred(lineHeight: number): number {
  return Math.round(lineHeight / 2) - MARKER_RADIUS;
}
