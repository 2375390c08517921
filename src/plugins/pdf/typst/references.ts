import type {Article, Block, Inline, LinkTarget} from '../hast/article';
import {anchorsOf} from '../hast/inlines';
import type {Report} from '../findings';

/** The places of one locale's pages and how they lead to each other. */
export interface References {
  labelOf(chapterId: string, anchor: string): string | undefined;
  targetOf(to: LinkTarget & {kind: 'place'}): string;
  termOf(name: string): string | undefined;
}

type Place = LinkTarget & {kind: 'place'};

/** Chapters are told apart by their id, the locales of a parallel edition by theirs. */
export function toChapterLabel(locale: string, chapterId: string): string {
  return `${locale}/${chapterId}`;
}

export interface ReferencesParams {
  locale: string;
  articles: readonly Article[];
  /** Names that the index leads to, as labels. */
  report: Report;
}

/**
 * Which places of a book are led to, and by what name. A link to a place that is not there leads to the
 * top of its chapter; a doubled id means its first place.
 */
export function createReferences({locale, articles, report}: ReferencesParams): References {
  const places = new Map(articles.map((article) => [article.chapterId, collectPlaces(article, report)]));
  const terms = new Map(articles.flatMap((article) => listEntries(article).map(({name, id}) => [name, {kind: 'place' as const, chapterId: article.chapterId, anchor: id}])));
  const named = (to: Place) => `${toChapterLabel(locale, to.chapterId)}#${to.anchor}`;
  const reached = new Set<string>([...terms.values()].map(named));
  for (const article of articles) {
    for (const to of listLinks(article)) {
      if (places.get(to.chapterId)?.has(to.anchor)) reached.add(named(to));
      else if (to.anchor !== '') report({ruleId: 'broken-anchor', page: article.page, element: 'a', values: {href: `${to.chapterId}#${to.anchor}`}});
    }
  }
  const targetOf = (to: Place) => (reached.has(named(to)) ? named(to) : toChapterLabel(locale, to.chapterId));
  const claimed = new Set<string>();
  return {
    targetOf,
    labelOf: (chapterId, anchor) => {
      const label = named({kind: 'place', chapterId, anchor});
      if (!reached.has(label) || claimed.has(label)) return undefined;
      claimed.add(label);
      return label;
    },
    termOf: (name) => {
      const to = terms.get(name);
      return to && targetOf(to);
    },
  };
}

function collectPlaces(article: Article, report: Report): ReadonlySet<string> {
  const places = new Set<string>();
  for (const id of [...anchorsOf(article.title), ...listIds(article.blocks)]) {
    if (places.has(id)) report({ruleId: 'doubled-id', page: article.page, element: `#${id}`, values: {}});
    places.add(id);
  }
  return places;
}

/** Blocks inside a block, and the words of it that are in no inner block. */
export function contentsOf(block: Block): {blocks: readonly Block[]; inlines: readonly (readonly Inline[])[]; ids: readonly string[]} {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return {blocks: [], inlines: [block.children], ids: []};
    case 'figure':
      return {blocks: [], inlines: [block.caption], ids: []};
    case 'list':
      return {blocks: block.items.flatMap((item) => item.blocks), inlines: block.items.flatMap((item) => (item.side ? [item.side] : [])), ids: block.items.flatMap((item) => item.ids)};
    case 'definitions':
      return {blocks: block.items.flatMap((item) => item.blocks), inlines: block.items.map((item) => item.term), ids: block.items.flatMap((item) => item.ids)};
    case 'table':
      return {blocks: [...block.head, ...block.body].flat().flatMap((cell) => cell.blocks), inlines: [block.caption], ids: []};
    case 'aside':
      return {blocks: block.blocks, inlines: [block.title], ids: []};
    case 'group':
    case 'quote':
      return {blocks: block.blocks, inlines: [], ids: []};
    default:
      return {blocks: [], inlines: [], ids: []};
  }
}

function listIds(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    const {blocks: inner, inlines, ids} = contentsOf(block);
    return [...block.ids, ...ids, ...inlines.flatMap(anchorsOf), ...listIds(inner)];
  });
}

function listLinks(article: Article): Place[] {
  const ofInlines = (inlines: readonly Inline[]): Place[] =>
    inlines.flatMap((inline) => {
      const inner = 'children' in inline ? ofInlines(inline.children) : [];
      return inline.kind === 'link' && inline.to.kind === 'place' ? [inline.to, ...inner] : inner;
    });
  const ofBlocks = (blocks: readonly Block[]): Place[] =>
    blocks.flatMap((block) => {
      const {blocks: inner, inlines} = contentsOf(block);
      return [...inlines.flatMap(ofInlines), ...ofBlocks(inner)];
    });
  return [...ofBlocks(article.blocks), ...[...article.footnotes.values()].flatMap(ofInlines)];
}

/** What a page explains under an id of its own, as a glossary does. */
export function listEntries(article: Article): {name: string; id: string}[] {
  const ofBlocks = (blocks: readonly Block[]): {name: string; id: string}[] =>
    blocks.flatMap((block) => {
      const own = block.kind === 'definitions' ? block.items.flatMap(({name, ids}) => (ids[0] === undefined ? [] : [{name, id: ids[0]}])) : [];
      return [...own, ...ofBlocks(contentsOf(block).blocks)];
    });
  return ofBlocks(article.blocks);
}
