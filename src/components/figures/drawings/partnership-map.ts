import {
  at, footnote, legend, line, marker, MARKER_RADIUS, overlay, PLATE_WIDTH, rect, stack, text, TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext, Layout, Stroke} from '../drawing';

/** A `request` is a request to visit and no more; `talks` went with a visit. */
type Tie = 'memorandum' | 'talks' | 'visit' | 'request';

interface Visitor {
  id: string;
  tie: Tie;
  /** Hong Kong is a place: the article names no company there, so the glossary has none. */
  isPlace?: boolean;
}

const HOSTS: readonly {id: string; visitors: readonly Visitor[]}[] = [
  {id: 'sk-telecom', visitors: [{id: 'microsoft', tie: 'memorandum'}]},
  {id: 'kt', visitors: [{id: 'mts', tie: 'talks'}]},
  {
    id: 'lg-uplus',
    visitors: [
      {id: 'rain', tie: 'talks'},
      {id: 'softbank', tie: 'visit'},
      {id: 'bt', tie: 'visit'},
      {id: 'hong-kong', tie: 'request', isPlace: true},
    ],
  },
];

const TIE_STROKES: Readonly<Record<Tie, Stroke>> = {
  memorandum: 'signal',
  talks: 'ink',
  visit: 'ink',
  request: 'dotted',
};

interface MapPlan {
  /** Where the lines begin and end; names of visitors stand left of it, of hosts right. */
  from: number;
  to: number;
  /** How long before its end a line turns towards a host it is not level with. */
  bend: number;
  /** From the edge of the hosts' frame to their markers and names. */
  padding: number;
}

const PLANS: Readonly<Record<Layout, MapPlan>> = {
  wide: {from: 176, to: 552, bend: 96, padding: 24},
  narrow: {from: 117, to: 217, bend: 10, padding: 12},
};
const NAME_GAP = MARKER_RADIUS + 8;
const LABEL_GAP = MARKER_RADIUS + 4;
const ROW_GAP = 20;
const HOST_GAP = 36;

/** A visitor with the height its line runs at. */
interface PlacedVisitor extends Visitor {
  words: Block;
  top: number;
  lineY: number;
}

interface PlacedHost {
  id: string;
  y: number;
  visitors: readonly PlacedVisitor[];
}

const partnershipMap: Drawing = (context) => {
  const {layout, t} = context;
  const width = PLATE_WIDTH[layout];
  const plan = PLANS[layout];
  const {caps, label} = TEXT_STYLES[layout];

  const heading = {style: caps, tone: 'soft'} as const;
  const abroad = text(t('figure.partnership-map.abroad'), {...heading, width: plan.from - NAME_GAP, anchor: 'end'});
  const korea = text(t('figure.partnership-map.korea'), {...heading, width: width - plan.to - NAME_GAP});
  const hosts = placeHosts(context, plan.padding + Math.max(abroad.height, korea.height) + 28);
  const visitors = hosts.flatMap((host) => host.visitors.map((visitor) => ({host, visitor})));
  const bottom = Math.max(...visitors.map(({visitor}) => visitor.top + visitor.words.height));
  const country = rect(width - plan.to + plan.padding, bottom + plan.padding, {fill: 'raised', stroke: 'hairline'});

  const map = overlay([
    at(plan.to - plan.padding, 0, country),
    at(0, plan.padding, abroad),
    at(plan.to + NAME_GAP, plan.padding, korea),
    ...visitors.map(({visitor, host}) => tieLine(visitor, host, plan)),
    ...visitors.map(({visitor}) => tieLabel(visitor, plan, context)),
    ...visitors.map(({visitor}) => visitorPlace(visitor, plan)),
    ...hosts.map((host) => hostPlace(host, plan, context)),
  ]);
  const key = legend(
    (['memorandum', 'visit', 'request'] as const).map((tie) => ({
      symbol: at(0, 1, line([{x: 0, y: 0}, {x: 32, y: 0}], TIE_STROKES[tie])),
      label: t(`figure.partnership-map.legend-${tie}`),
    })),
    {style: label, width},
  );
  return stack([map, footnote([key], width)], {gap: 24});
};

export default partnershipMap;

function placeHosts({layout, t, term}: DrawingContext, firstTop: number): PlacedHost[] {
  const {name, label} = TEXT_STYLES[layout];
  const width = PLANS[layout].from - NAME_GAP;
  let top = firstTop;
  return HOSTS.map(({id, visitors}) => {
    const placed = visitors.map((visitor): PlacedVisitor => {
      const visitorName = visitor.isPlace ? t(`figure.partnership-map.${visitor.id}`) : term(visitor.id).name;
      const block = stack([
        text(visitorName, {style: name, width, anchor: 'end'}),
        text(t(`figure.partnership-map.${visitor.id}-from`), {style: label, width, anchor: 'end', tone: 'soft'}),
      ]);
      const place = {...visitor, words: block, top, lineY: top + Math.round(name.lineHeight / 2)};
      top += block.height + ROW_GAP;
      return place;
    });
    top += HOST_GAP - ROW_GAP;
    const heights = placed.map(({lineY}) => lineY);
    return {id, y: Math.round((Math.min(...heights) + Math.max(...heights)) / 2), visitors: placed};
  });
}

function tieLine({tie, lineY}: PlacedVisitor, host: PlacedHost, {from, to, bend}: MapPlan): Block {
  const turn = lineY === host.y ? [] : [{x: to - bend, y: lineY}];
  return line([{x: from, y: lineY}, ...turn, {x: to, y: host.y}], TIE_STROKES[tie]);
}

function tieLabel({tie, lineY}: PlacedVisitor, {from, to, bend}: MapPlan, {layout, t}: DrawingContext): Block {
  const {label} = TEXT_STYLES[layout];
  const block = text(t(`figure.partnership-map.${tie}`), {
    style: label,
    width: to - bend - from - LABEL_GAP,
    tone: tie === 'memorandum' ? 'signal' : 'ink',
  });
  return at(from + LABEL_GAP, lineY - block.height - 2, block);
}

function visitorPlace({isPlace, words, top, lineY}: PlacedVisitor, {from}: MapPlan): Block {
  return overlay([
    at(0, top, words),
    at(from - MARKER_RADIUS, lineY - MARKER_RADIUS, marker(isPlace ? 'hollow' : 'solid')),
  ]);
}

function hostPlace({id, y}: PlacedHost, {to}: MapPlan, {layout, term}: DrawingContext): Block {
  const {name} = TEXT_STYLES[layout];
  const hostName = text(term(id).name, {style: name, width: PLATE_WIDTH[layout] - to - NAME_GAP});
  return overlay([
    at(to - MARKER_RADIUS, y - MARKER_RADIUS, marker('solid')),
    at(to + NAME_GAP, y - Math.round(hostName.height / 2), hostName),
  ]);
}
