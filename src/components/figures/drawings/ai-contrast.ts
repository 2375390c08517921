import {
  footnote, frame, headed, lines, PLATE_WIDTH, row, sentenceCase, slab, spacer, stack, text, TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext, Layout, Tone} from '../drawing';

/** Platform companies with a product of each, by glossary id. */
const EXAMPLES = [
  {company: 'google', product: 'google-home'},
  {company: 'amazon', product: 'alexa'},
];

interface Column {
  id: 'world' | 'korea';
  leader: string;
  /** What the contrast turns on. */
  isSurprise?: boolean;
}

const COLUMNS: readonly Column[] = [
  {id: 'world', leader: 'platforms'},
  {id: 'korea', leader: 'telecoms', isSurprise: true},
];

const PADDING: Readonly<Record<Layout, number>> = {wide: 32, narrow: 14};
const COLUMN_GAP: Readonly<Record<Layout, number>> = {wide: 40, narrow: 12};
const LEADER_PADDING = 18;
const BRACE_DEPTH = 14;

/** A dotted frame holds what is a view reported of MTS: neither measured nor the article's own. */
const aiContrast: Drawing = (context) => {
  const {layout, t} = context;
  const plateWidth = PLATE_WIDTH[layout];
  const width = plateWidth - 2 * PADDING[layout];
  const {caps, name, label} = TEXT_STYLES[layout];
  const view = stack(
    [
      stack([
        text(t('figure.ai-contrast.reported'), {style: caps, width, tone: 'soft'}),
        text(t('figure.ai-contrast.question'), {style: name, width}),
      ], {gap: 6}),
      contrast(context, width),
    ],
    {gap: 20},
  );
  return stack(
    [
      frame(view, {padding: PADDING[layout], width: plateWidth, stroke: 'dotted'}),
      footnote([text(t('figure.ai-contrast.note'), {style: label, width: plateWidth, tone: 'soft'})], plateWidth),
    ],
    {gap: 24},
  );
};

export default aiContrast;

/** Two columns, which a line from below joins to what MTS's side made of them. */
function contrast(context: DrawingContext, width: number): Block {
  const {layout, t} = context;
  const {name} = TEXT_STYLES[layout];
  const gap = COLUMN_GAP[layout];
  const columnWidth = Math.floor((width - gap) / 2);
  const leaders = COLUMNS.map(({leader}) =>
    text(sentenceCase(t(`figure.ai-contrast.${leader}`)), {style: name, width: columnWidth - 16, anchor: 'middle'}),
  );
  const slabHeight = Math.max(...leaders.map(({height}) => height)) + 2 * LEADER_PADDING;
  const columns = COLUMNS.map(({id, isSurprise}, index) => {
    const fill = isSurprise ? 'signalSoft' : 'none';
    const leader = slab(leaders[index] ?? spacer(0, 0), {width: columnWidth, height: slabHeight, fill});
    return headed(
      t(`figure.ai-contrast.${id}`),
      stack([leader, remarks(id, context, columnWidth)], {gap: 10}),
      {style: TEXT_STYLES[layout].caps, width: columnWidth},
    );
  });
  return stack(
    [
      row(columns, {gap}),
      brace(columnWidth, columnWidth + gap),
      text(t('figure.ai-contrast.interest'), {style: name, width, anchor: 'middle'}),
    ],
    {gap: 8},
  );
}

/** Of the platform companies two examples; of the telecom company, that the article does not say how many. */
function remarks(id: Column['id'], {layout, t, term}: DrawingContext, width: number): Block {
  const remark = (content: string, tone: Tone) =>
    text(content, {style: TEXT_STYLES[layout].label, width, anchor: 'middle', tone});
  if (id === 'korea') {
    return remark(t('figure.ai-contrast.number'), 'soft');
  }
  const examples = EXAMPLES.map(({company, product}) =>
    remark(t('figure.ai-contrast.example', {company: term(company).name, product: term(product).name}), 'ink'),
  );
  return stack([...examples, remark(t('figure.ai-contrast.others'), 'soft')], {gap: 2});
}

/** Gathers two columns from below: their middles are `distance` apart, the first half a `width` from the left. */
function brace(width: number, distance: number): Block {
  const left = Math.round(width / 2);
  const middle = left + Math.round(distance / 2);
  return lines([
    [{x: left, y: 0}, {x: left, y: BRACE_DEPTH}, {x: left + distance, y: BRACE_DEPTH}, {x: left + distance, y: 0}],
    [{x: middle, y: BRACE_DEPTH}, {x: middle, y: 2 * BRACE_DEPTH}],
  ]);
}
