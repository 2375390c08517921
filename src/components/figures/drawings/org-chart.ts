import {
  at, columns, footnote, headed, lines, overlay, PLATE_WIDTH, row, slab, stack, text, TEXT_STYLES,
} from '../drawing';
import type {Block, Drawing, DrawingContext} from '../drawing';

interface Company {
  id: string;
  people: readonly string[];
}

/** By glossary id. The two of a column meet in the same story; the chart draws no tie between them. */
const COUNTRIES: readonly {id: string; companies: readonly Company[]}[] = [
  {
    id: 'korea',
    companies: [
      {id: 'sk-telecom', people: ['park-jung-ho']},
      {id: 'kt', people: ['hwang-chang-gyu']},
      {id: 'lg-uplus', people: ['choi-taek-jin']},
    ],
  },
  {
    id: 'abroad',
    companies: [
      {id: 'microsoft', people: ['satya-nadella']},
      {id: 'mts', people: ['alexey-kornya']},
      {id: 'rain', people: ['paul-harris', 'willem-roos', 'brandon-leigh']},
    ],
  },
];

/** One building in each district of Seoul. */
const PLACES = [
  {district: 'jongno', id: 'gwanghwamun-building'},
  {district: 'seocho', id: 'kt-rnd-center'},
  {district: 'gangseo', id: 'magok-building'},
];

const COLUMN_GAP = 28;
/** Where the stem below a company stands, and how far its people are from it. */
const STEM = 14;
const INDENT = 36;

const orgChart: Drawing = (context) => {
  const {layout, t} = context;
  const width = PLATE_WIDTH[layout];
  const {caps} = TEXT_STYLES[layout];
  const charts = COUNTRIES.map(({id, companies}) =>
    headed(
      t(`figure.org-chart.${id}`),
      columns(companies.map((company) => (size) => tree(company, size.width, context)), {
        layout,
        gap: layout === 'wide' ? COLUMN_GAP : 22,
      }),
      {style: caps, width},
    ),
  );
  return stack([...charts, footnote([places(context)], width)], {gap: 32});
};

export default orgChart;

/** A company with its people hanging from its stem. */
function tree({id, people}: Company, width: number, {layout, t, term}: DrawingContext): Block {
  const {name, label} = TEXT_STYLES[layout];
  const company = slab(text(term(id).name, {style: name, width: width - 24}), {width, height: 36, fill: 'raised'});
  let y = company.height + 16;
  const members = people.map((person) => {
    const block = stack([
      text(term(person).name, {style: name, width: width - INDENT}),
      text(t(`figure.org-chart.${person}`), {style: label, width: width - INDENT, tone: 'soft'}),
    ]);
    const placed = {block, y, branch: y + Math.round(name.lineHeight / 2)};
    y += block.height + 14;
    return placed;
  });
  const branches = members.map(({branch}) => [{x: STEM, y: branch}, {x: INDENT - 8, y: branch}]);
  const foot = Math.max(...members.map(({branch}) => branch));
  return overlay([
    company,
    lines([[{x: STEM, y: company.height}, {x: STEM, y: foot}], ...branches]),
    ...members.map((member) => at(INDENT, member.y, member.block)),
  ]);
}

function places({layout, t, term}: DrawingContext): Block {
  const width = PLATE_WIDTH[layout];
  const {caps, name, label} = TEXT_STYLES[layout];
  const rows = PLACES.map(({district, id}) => {
    const where = (size: number) => text(t(`figure.org-chart.${district}`), {style: label, width: size, tone: 'soft'});
    const what = (size: number) => text(term(id).name, {style: name, width: size});
    const why = (size: number) =>
      text(t(`figure.org-chart.${id}`, {lab: term('innovation-lab').name}), {style: label, width: size});
    return layout === 'wide'
      ? row([where(84), what(196), why(width - 84 - 196 - 2 * COLUMN_GAP)], {gap: COLUMN_GAP})
      : stack([where(width), what(width), why(width)]);
  });
  return stack(
    [text(t('figure.org-chart.seoul'), {style: caps, width}), stack(rows, {gap: layout === 'wide' ? 8 : 14})],
    {gap: 12},
  );
}
