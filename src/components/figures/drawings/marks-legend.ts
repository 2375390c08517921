import {
  at, frame, line, measureText, overlay, PLATE_WIDTH, rect, row, rule, sentenceCase, spacer, stack, text, TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext, Layout, Stroke, TextStyle, Tone} from '../drawing';

interface Mark {
  id: string;
  name: (t: DrawingContext['t']) => string;
  /** What it looks like on the page, enlarged; see `Mark`, `ProvenanceMark`, `Term` and `Admonition`. */
  specimen: (context: DrawingContext) => Block;
}

/** Labels are taken from where the page takes them, so the legend never says another word. */
const MARKS: readonly Mark[] = [
  {id: 'source', name: (t) => t('figure.marks-legend.source'), specimen: sourceNumber},
  {
    id: 'inferred',
    name: (t) => sentenceCase(t('mark.inferred')),
    specimen: (context) => labelled('inferred', {stroke: 'dashed', tone: 'soft'}, context),
  },
  {
    id: 'claimed',
    name: (t) => sentenceCase(t('mark.claimed')),
    specimen: (context) => labelled('claimed', {stroke: 'signalHairline', tone: 'signal'}, context),
  },
  {id: 'term', name: (t) => t('figure.marks-legend.term'), specimen: underlined},
  {
    id: 'note',
    name: (t) => t('figure.marks-legend.note', {kind: t('note.note')}),
    specimen: (context) => box('note', context),
  },
  {
    id: 'context',
    name: (t) => t('figure.marks-legend.context', {kind: t('note.context')}),
    specimen: (context) => box('context', context),
  },
];

interface LegendPlan {
  specimen: number;
  meaning: number;
  /** Of the enlarged text. */
  size: number;
}

const PLANS: Readonly<Record<Layout, LegendPlan>> = {
  wide: {specimen: 296, meaning: PLATE_WIDTH.wide - 296 - 40, size: 20},
  narrow: {specimen: PLATE_WIDTH.narrow, meaning: PLATE_WIDTH.narrow, size: 18},
};

const marksLegend: Drawing = (context) => {
  const {layout} = context;
  const entries = MARKS.map((mark) => entry(mark, context));
  return stack(
    entries.flatMap((block, index) => (index === 0 ? [block] : [rule(PLATE_WIDTH[layout]), block])),
    {gap: 18},
  );
};

export default marksLegend;

function entry({id, name: nameOf, specimen}: Mark, context: DrawingContext): Block {
  const {layout, t} = context;
  const {name, label} = TEXT_STYLES[layout];
  const {specimen: width, meaning} = PLANS[layout];
  const shown = specimen(context);
  const words = stack([
    text(nameOf(t), {style: name, width: meaning}),
    text(t(`figure.marks-legend.${id}-meaning`), {style: label, width: meaning}),
  ]);
  return layout === 'wide'
    ? row([overlay([spacer(width, 0), shown]), words], {gap: 40, align: 'middle'})
    : stack([shown, words], {gap: 10});
}

function sourceNumber(context: DrawingContext): Block {
  return row([
    text(context.term('rain').name, {style: runningText(context)}),
    text('20', {style: markText(context, 0.65), tone: 'soft'}),
  ]);
}

function labelled(
  mark: 'inferred' | 'claimed',
  {stroke, tone}: {stroke: Stroke; tone: Tone},
  context: DrawingContext,
): Block {
  const {t} = context;
  const sample = text(t(`figure.marks-legend.${mark}-sample`), {style: runningText(context)});
  return row([sample, at(5, 3, tag(t(`mark.${mark}`), {stroke, tone}, context))]);
}

function underlined(context: DrawingContext): Block {
  const word = text(context.term('cloud').name, {style: runningText(context)});
  return overlay([word, at(0, word.height - 2, line([{x: 1, y: 0}, {x: word.width - 3, y: 0}], 'signalDots'))]);
}

/** The title of a box behind its kind, over lines that stand for text. */
function box(kind: 'note' | 'context', context: DrawingContext): Block {
  const {layout, t} = context;
  const {specimen: width} = PLANS[layout];
  const {name} = TEXT_STYLES[layout];
  const padding = 14;
  const inner = width - 2 * padding;
  const label = tag(t(`note.${kind}`), {fill: 'inkSoft', stroke: 'none', tone: 'paper'}, context);
  const title = text(t(`figure.marks-legend.${kind}-sample`), {style: name, width: inner - label.width - 8});
  const body = stack([rule(inner), rule(Math.round(inner * 0.6))], {gap: 12});
  return frame(stack([row([label, title], {gap: 8}), body], {gap: 14}), {
    padding,
    width,
    ...(kind === 'context' ? {fill: 'raised', stroke: 'dashed'} : {stroke: 'hairline'}),
  });
}

/** A word in a small box. */
function tag(
  word: string,
  {tone, ...area}: {tone: Tone; stroke: Stroke; fill?: 'inkSoft'},
  context: DrawingContext,
): Block {
  const style = markText(context, 0.7);
  const width = measureText(word, style) + 12;
  return overlay([rect(width, style.lineHeight + 2, area), at(0, 1, text(word, {style, width, anchor: 'middle', tone}))]);
}

function runningText({layout}: DrawingContext): TextStyle {
  const {size} = PLANS[layout];
  return {...TEXT_STYLES[layout].label, size, lineHeight: Math.round(size * 1.4)};
}

/** As large as its share of the running text; see the style sheets of `ProvenanceMark` and `Mark`. */
function markText({layout}: DrawingContext, share: number): TextStyle {
  const size = Math.round(PLANS[layout].size * share);
  return {...TEXT_STYLES[layout].label, size, lineHeight: Math.round(size * 1.4)};
}
