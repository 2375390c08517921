import {
  at, footnote, legend, line, lines, marker, MARKER_RADIUS, overlay, PLATE_WIDTH, stack, text, TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext, MarkerKind} from '../drawing';

/**
 * In the order of time. A solid marker has a day the article states; the others have a month
 * only, or no date at all. The last is the article's own "now".
 */
const EVENTS: readonly {id: string; marker: MarkerKind}[] = [
  {id: 'olympics', marker: 'hollow'},
  {id: 'partnership', marker: 'hollow'},
  {id: 'commercialisation', marker: 'hollow'},
  {id: 'rain', marker: 'solid'},
  {id: 'memorandum', marker: 'solid'},
  {id: 'mts-visit', marker: 'solid'},
  {id: 'mts-announced', marker: 'solid'},
  {id: 'article', marker: 'signal'},
];

const timeline: Drawing = (context) => {
  const {layout, t} = context;
  const width = PLATE_WIDTH[layout];
  const {label} = TEXT_STYLES[layout];
  const notes = ['brackets', 'spacing'].map((id) =>
    text(t(`figure.timeline.${id}`), {style: label, width, tone: 'soft'}),
  );
  return stack(
    [
      layout === 'wide' ? levelAxis(context) : uprightAxis(context),
      footnote(
        [
          legend(
            [
              {symbol: marker('solid'), label: t('figure.timeline.solid')},
              {symbol: marker('hollow'), label: t('figure.timeline.hollow')},
              {symbol: marker('signal'), label: t('figure.timeline.signal')},
            ],
            {style: label, width},
          ),
          ...notes,
        ],
        width,
      ),
    ],
    {gap: 28},
  );
};

export default timeline;

const FLAG_GAP = 8;

interface Flag {
  x: number;
  isAbove: boolean;
  words: Block;
  marker: MarkerKind;
}

/** Flags in turn above and below the axis, so each has the width of two steps. */
function levelAxis(context: DrawingContext): Block {
  const step = 84;
  const clearance = 18;
  const flags = EVENTS.map(({id, marker: kind}, index): Flag => {
    const x = MARKER_RADIUS + 1 + index * step;
    const width = Math.min(2 * step - 8, PLATE_WIDTH.wide - x) - FLAG_GAP;
    return {x, isAbove: index % 2 === 0, words: eventWords(context, id, width), marker: kind};
  });
  const axisY = Math.max(...flags.map(({isAbove, words}) => (isAbove ? words.height : 0))) + clearance;
  const topOf = ({isAbove, words}: Flag) => axisY + (isAbove ? -clearance - words.height : clearance);
  const stemOf = (flag: Flag) => [
    {x: flag.x, y: axisY},
    {x: flag.x, y: topOf(flag) + (flag.isAbove ? 0 : flag.words.height)},
  ];
  return overlay([
    lines(flags.map(stemOf), 'hairline'),
    line([{x: MARKER_RADIUS + 1, y: axisY}, {x: flags.at(-1)?.x ?? 0, y: axisY}]),
    ...flags.map((flag) => at(flag.x + FLAG_GAP, topOf(flag), flag.words)),
    ...flags.map((flag) => at(flag.x - MARKER_RADIUS, axisY - MARKER_RADIUS, marker(flag.marker))),
  ]);
}

function uprightAxis(context: DrawingContext): Block {
  const indent = 26;
  const x = MARKER_RADIUS + 1;
  const markerY = Math.round(TEXT_STYLES.narrow.name.lineHeight / 2);
  const entries = EVENTS.map((event) =>
    overlay([
      at(x - MARKER_RADIUS, markerY - MARKER_RADIUS, marker(event.marker)),
      at(indent, 0, eventWords(context, event.id, PLATE_WIDTH.narrow - indent)),
    ]),
  );
  const list = stack(entries, {gap: 18});
  const lastY = list.height - (entries.at(-1)?.height ?? 0) + markerY;
  return overlay([line([{x, y: markerY}, {x, y: lastY}]), list]);
}

/** The date over what happened. */
function eventWords({layout, t}: DrawingContext, id: string, width: number): Block {
  const {name, label} = TEXT_STYLES[layout];
  const tone = id === 'article' ? 'signal' : 'ink';
  return stack([
    text(t(`figure.timeline.${id}-date`), {style: name, width, tone}),
    text(t(`figure.timeline.${id}`), {style: label, width}),
  ]);
}
