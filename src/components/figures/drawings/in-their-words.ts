import {
  at, columns, footnote, headed, legend, list, marker, MARKER_RADIUS, overlay, PLATE_WIDTH, stack, text, TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext, Layout} from '../drawing';

interface Claim {
  id: string;
  /** Whose "first in the world" it is, by glossary id. */
  holder: string;
}

interface Speaker {
  id: string;
  company: string;
  claims: readonly Claim[];
  promises: readonly {heading?: string; items: readonly string[]}[];
}

/** All three claims are of being first in the world, each of somebody else; Park makes none. */
const SPEAKERS: readonly Speaker[] = [
  {id: 'park-jung-ho', company: 'sk-telecom', claims: [], promises: [{items: ['value']}]},
  {
    id: 'hwang-chang-gyu',
    company: 'kt',
    claims: [{id: 'olympics', holder: 'kt'}, {id: 'commercialisation', holder: 'south-korea'}],
    promises: [{items: ['ties']}],
  },
  {
    id: 'choi-taek-jin',
    company: 'lg-uplus',
    claims: [{id: 'service', holder: 'lg-uplus'}],
    promises: [
      {heading: 'means', items: ['network', 'daily-lives']},
      {heading: 'aims', items: ['model', 'trends', 'market']},
    ],
  },
];

const COLUMN_GAP = 20;
const INDENT = 2 * MARKER_RADIUS + 10;

/** Past above, future below; side by side when wide, speaker by speaker when narrow. */
const inTheirWords: Drawing = (context) => {
  const {layout, t} = context;
  const width = PLATE_WIDTH[layout];
  const {label} = TEXT_STYLES[layout];
  const foot = footnote(
    [
      legend(
        [
          {symbol: marker('signal'), label: t('figure.in-their-words.first')},
          {symbol: marker('hollow'), label: t('figure.in-their-words.none')},
        ],
        {style: label, width},
      ),
      text(t('figure.in-their-words.note'), {style: label, width, tone: 'soft'}),
    ],
    width,
  );
  return stack([layout === 'wide' ? sideBySide(context) : oneByOne(context), foot], {gap: 28});
};

export default inTheirWords;

function sideBySide(context: DrawingContext): Block {
  const {layout, t} = context;
  const level = (part: Part) =>
    columns(SPEAKERS.map((speaker) => ({width}) => part(speaker, width, context)), {layout, gap: COLUMN_GAP});
  const under = (id: string, part: Part) =>
    headed(t(`figure.in-their-words.${id}`), level(part), {style: TEXT_STYLES[layout].caps, width: PLATE_WIDTH[layout]});
  return stack([level(who), under('past', past), under('future', future)], {gap: 26});
}

function oneByOne(context: DrawingContext): Block {
  const {layout, t} = context;
  const width = PLATE_WIDTH[layout];
  const under = (id: string, content: Block) =>
    stack([text(t(`figure.in-their-words.${id}`), {style: TEXT_STYLES[layout].caps, width, tone: 'soft'}), content], {gap: 6});
  return stack(
    SPEAKERS.map((speaker) => stack(
      [
        who(speaker, width, context),
        under('past', past(speaker, width, context)),
        under('future', future(speaker, width, context)),
      ],
      {gap: 14},
    )),
    {gap: 36},
  );
}

type Part = (speaker: Speaker, width: number, context: DrawingContext) => Block;

const who: Part = ({id, company}, width, {layout, t, term}) => {
  const {name, label} = TEXT_STYLES[layout];
  return stack([
    text(term(id).name, {style: name, width}),
    text(t(`figure.in-their-words.${id}`, {company: term(company).name}), {style: label, width, tone: 'soft'}),
  ]);
};

const past: Part = ({claims}, width, context) => {
  const {layout, t, term} = context;
  const {name, label} = TEXT_STYLES[layout];
  if (claims.length === 0) {
    const nothing = text(t('figure.in-their-words.no-claim'), {style: label, width: width - INDENT, tone: 'soft'});
    return marked('hollow', nothing, layout);
  }
  return stack(
    claims.map(({id, holder}) => marked(
      'signal',
      stack([
        text(term(holder).name, {style: name, width: width - INDENT}),
        text(t(`figure.in-their-words.${id}`), {style: label, width: width - INDENT}),
      ]),
      layout,
    )),
    {gap: 12},
  );
};

const future: Part = ({promises}, width, {layout, t, term}) => {
  const {name, label} = TEXT_STYLES[layout];
  const names = {mts: term('mts').name, kt: term('kt').name};
  return stack(
    promises.map(({heading, items}) => {
      const said = items.map((id) => t(`figure.in-their-words.${id}`, names));
      return heading === undefined
        ? stack(said.map((item) => text(item, {style: label, width})))
        : stack([text(t(`figure.in-their-words.${heading}`), {style: name, width}), list(said, {style: label, width})], {gap: 4});
    }),
    {gap: 12},
  );
};

function marked(kind: 'signal' | 'hollow', content: Block, layout: Layout): Block {
  const top = Math.round(TEXT_STYLES[layout].label.lineHeight / 2) - MARKER_RADIUS + 1;
  return overlay([at(1, top, marker(kind)), at(INDENT, 0, content)]);
}
