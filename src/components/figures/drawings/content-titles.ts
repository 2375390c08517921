import {
  at, footnote, line, lines, overlay, PLATE_WIDTH, rect, sentenceCase, stack, text, TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext, Layout} from '../drawing';

/** The three figures of the article, by glossary id. They are examples: no total may be drawn. */
const TITLES = [
  {id: 'vr', count: 300},
  {id: 'ar', count: 400},
  {id: 'performances', count: 5300},
];

const TICKS = [0, 1000, 2000, 3000, 4000, 5000, 6000];
const TICK_LENGTH = 6;

interface Chart {
  /** Where the axis begins, and how many units a thousand titles take. */
  origin: number;
  thousand: number;
  barHeight: number;
  /** From a bar's top to the next one's. */
  pitch: number;
  /** From the chart's top to the first bar's. */
  lead: number;
}

/** In the narrow layout a bar's name stands over it. */
const CHARTS: Readonly<Record<Layout, Chart>> = {
  wide: {origin: 140, thousand: 86, barHeight: 14, pitch: 40, lead: 16},
  narrow: {origin: 6, thousand: 45, barHeight: 12, pitch: 54, lead: 30},
};

const contentTitles: Drawing = (context) => {
  const {layout, t, term} = context;
  const width = PLATE_WIDTH[layout];
  const chart = CHARTS[layout];
  const {label, caps, name} = TEXT_STYLES[layout];
  const axisY = chart.lead + chart.pitch * (TITLES.length - 1) + chart.barHeight + 18;

  const bars = TITLES.map(({id, count}, index): Block => {
    const top = chart.lead + chart.pitch * index;
    const textTop = top + Math.round((chart.barHeight - name.lineHeight) / 2);
    const length = lengthOf(count, chart);
    const barName = sentenceCase(term(id).name);
    return overlay([
      layout === 'wide'
        ? at(0, textTop, text(barName, {style: name, width: chart.origin - 14, anchor: 'end'}))
        : at(chart.origin + 8, top - name.lineHeight - 4, text(barName, {style: name})),
      at(chart.origin, top, rect(length, chart.barHeight, {fill: 'signal', stroke: 'none'})),
      at(
        chart.origin + length + 8,
        textTop,
        text(t('figure.content-titles.count', {titles: count}), {style: name}),
      ),
    ]);
  });

  return stack(
    [
      text(t('figure.content-titles.heading'), {style: caps, width}),
      overlay([...bars, axis(chart, axisY), at(0, axisY + TICK_LENGTH + 2, tickLabels(chart, context))]),
      footnote([text(t('figure.content-titles.note'), {style: label, width, tone: 'soft'})], width),
    ],
    {gap: 20},
  );
};

export default contentTitles;

/** An upright line the bars begin at, and a scale below them. */
function axis(chart: Chart, y: number): Block {
  const {origin} = chart;
  const end = origin + lengthOf(Math.max(...TICKS), chart);
  return overlay([
    line([{x: origin, y: 0}, {x: origin, y}]),
    lines(
      [
        [{x: origin, y}, {x: end, y}],
        ...TICKS.map((tick) => {
          const x = origin + lengthOf(tick, chart);
          return [{x, y}, {x, y: y + TICK_LENGTH}];
        }),
      ],
    ),
  ]);
}

/** Centred on their ticks; there is room for the zero of an axis that begins at the plate's edge. */
function tickLabels(chart: Chart, {layout, t}: DrawingContext): Block {
  const {label} = TEXT_STYLES[layout];
  return overlay(
    TICKS.map((tick) => {
      const x = chart.origin + lengthOf(tick, chart);
      const shown = t('figure.content-titles.tick', {titles: tick});
      const width = 2 * Math.min(x, Math.floor(chart.thousand / 2));
      return at(x - width / 2, 0, text(shown, {style: label, tone: 'soft', width, anchor: 'middle'}));
    }),
  );
}

/** The axis is linear and begins at nought. */
function lengthOf(count: number, {thousand}: Chart): number {
  return Math.round((count / 1000) * thousand);
}
