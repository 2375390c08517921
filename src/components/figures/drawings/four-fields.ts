import {
  at, footnote, frame, headed, marker, overlay, PLATE_WIDTH, row, stack, text, TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext, Layout} from '../drawing';

interface Field {
  id: string;
  /** Where the field bears the name of a glossary entry. */
  termId?: string;
  /** The article comes back to it; of the others it has only the name. */
  isTold?: boolean;
}

/** In the order of the memorandum. */
const FIELDS: readonly Field[] = [
  {id: 'iot', isTold: true},
  {id: 'ai'},
  {id: 'media', isTold: true},
  {id: 'work', termId: 'sk-ict-family'},
];

const FIELD_GAP: Readonly<Record<Layout, number>> = {wide: 16, narrow: 12};
const FIELD_WIDTH: Readonly<Record<Layout, number>> = {
  wide: (PLATE_WIDTH.wide - FIELD_GAP.wide * (FIELDS.length - 1)) / FIELDS.length,
  narrow: PLATE_WIDTH.narrow,
};
const PADDING = 14;
/** In the narrow layout a field's number stands before its name. */
const NUMBER_WIDTH = 28;

const fourFields: Drawing = (context) => {
  const {layout, t} = context;
  const width = PLATE_WIDTH[layout];
  const {caps, label} = TEXT_STYLES[layout];
  return stack(
    [
      headed(
        t('figure.four-fields.heading'),
        layout === 'wide' ? fieldsAbreast(context) : fieldsBelow(context),
        {style: caps, width},
      ),
      footnote([text(t('figure.four-fields.note'), {style: label, width, tone: 'soft'})], width),
    ],
    {gap: 24},
  );
};

export default fourFields;

/** All remarks are level, below the highest name. */
function fieldsAbreast(context: DrawingContext): Block {
  const width = FIELD_WIDTH.wide - 2 * PADDING;
  const parts = FIELDS.map((field, index) => ({
    field,
    head: stack([fieldNumber(context, index), fieldName(context, field, width)], {gap: 4}),
    remark: fieldRemark(context, field, width),
  }));
  const remarkTop = Math.max(...parts.map(({head}) => head.height)) + 20;
  const minHeight = remarkTop + Math.max(...parts.map(({remark}) => remark.height)) + 2 * PADDING;
  return row(
    parts.map(({field, head, remark}) =>
      fieldFrame(field, overlay([head, at(0, remarkTop, remark)]), {width: FIELD_WIDTH.wide, minHeight}),
    ),
    {gap: FIELD_GAP.wide},
  );
}

function fieldsBelow(context: DrawingContext): Block {
  const width = FIELD_WIDTH.narrow - 2 * PADDING - NUMBER_WIDTH;
  return stack(
    FIELDS.map((field, index) => {
      const body = stack([fieldName(context, field, width), fieldRemark(context, field, width)], {gap: 10});
      const content = overlay([fieldNumber(context, index), at(NUMBER_WIDTH, 0, body)]);
      return fieldFrame(field, content, {width: FIELD_WIDTH.narrow, minHeight: 0});
    }),
    {gap: FIELD_GAP.narrow},
  );
}

function fieldFrame({isTold}: Field, content: Block, size: {width: number; minHeight: number}): Block {
  return frame(content, {padding: PADDING, ...size, stroke: isTold ? 'ink' : 'dotted'});
}

function fieldNumber({layout}: DrawingContext, index: number): Block {
  return text(String(index + 1), {style: TEXT_STYLES[layout].numeral});
}

function fieldName({layout, t, term}: DrawingContext, {id, termId}: Field, width: number): Block {
  const {name, label} = TEXT_STYLES[layout];
  return stack([
    text(termId ? term(termId).name : t(`figure.four-fields.${id}`), {style: name, width}),
    text(t(`figure.four-fields.${id}-scope`), {style: label, width}),
  ]);
}

/** How much of the field the article tells, and what. */
function fieldRemark({layout, t}: DrawingContext, {id, isTold}: Field, width: number): Block {
  const {label} = TEXT_STYLES[layout];
  const mark = row(
    [
      marker(isTold ? 'signal' : 'hollow'),
      text(t(`figure.four-fields.${isTold ? 'told' : 'named'}`), {style: label, tone: isTold ? 'signal' : 'soft'}),
    ],
    {gap: 8, align: 'middle'},
  );
  return isTold
    ? stack([mark, text(t(`figure.four-fields.${id}-more`), {style: label, width, tone: 'soft'})], {gap: 4})
    : mark;
}
