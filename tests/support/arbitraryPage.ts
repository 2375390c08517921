import fc from 'fast-check';

/** A page as a list of sections; its texts can be changed without touching its structure. */
export interface PageModel {
  lead: BlockModel[];
  sections: SectionModel[];
}

export interface SectionModel {
  id: string;
  title: string;
  blocks: BlockModel[];
}

export interface BlockModel {
  kind: keyof typeof RENDERERS;
  texts: [string, string];
}

type Renderer = (texts: BlockModel['texts']) => string;

const RENDERERS = {
  paragraph: ([one]) => one,
  elementsOnly: ([one, two]) => `<Fact ids="P01.1">${one}</Fact> <Fact ids="P01.2">${two}</Fact>`,
  elementsOnLines: ([one, two]) => `<Fact ids="P01.1">${one}</Fact>\n<Term id="x">${two}</Term>`,
  list: ([one, two]) => `- ${one}\n- <Fact ids="P01.1">${two}</Fact>\n  - ${one}`,
  looseList: ([one, two]) => `1. ${one}\n\n   ${two}\n\n2. ${two}`,
  table: ([one, two]) => `| ${one} | ${two} |\n| --- | --- |\n| ${two} | ${one} |`,
  quote: ([one, two]) => `> ${one}\n>\n> ${two}`,
  code: ([one]) => `\`\`\`\n${one}\n\`\`\``,
  note: ([one, two]) => `:::note[${one}]\n\n${two}\n\n- ${one}\n\n:::`,
  figure: ([one]) => `<Figure name="map">${one}</Figure>`,
  container: ([one, two]) => `<div>\n\n${one}\n\n${two}\n\n</div>`,
  line: ([one]) => `<div>${one}</div>`,
} satisfies Record<string, Renderer>;

const words = fc.constantFrom('망', '플랫폼', 'network', '5G', '300편', '“세계 최초”', '<Fact ids="P01.1">노하우</Fact>');

const text = fc.array(words, {minLength: 1, maxLength: 5}).map((list) => list.join(' '));

export const blockModel: fc.Arbitrary<BlockModel> = fc.record({
  kind: fc.constantFrom(...(Object.keys(RENDERERS) as BlockModel['kind'][])),
  texts: fc.tuple(text, text),
});

const blocks = fc.array(blockModel, {maxLength: 4});

export const pageModel: fc.Arbitrary<PageModel> = fc
  .record({
    lead: blocks,
    sections: fc.uniqueArray(
      fc.record({id: fc.stringMatching(/^[a-z0-9-]{1,8}$/), title: text, blocks}),
      {selector: ({id}) => id, maxLength: 4},
    ),
  });

/** The same page in other words. */
export function withTexts(page: PageModel, otherTexts: readonly string[]): PageModel {
  let used = 0;
  const next = (): string => otherTexts[used++ % otherTexts.length]!;
  const reword = (block: BlockModel): BlockModel => ({...block, texts: [next(), next()]});
  return {
    lead: page.lead.map(reword),
    sections: page.sections.map((section) => ({...section, title: next(), blocks: section.blocks.map(reword)})),
  };
}

export const texts: fc.Arbitrary<string[]> = fc.array(text, {minLength: 1, maxLength: 20});

export function toMdx({lead, sections}: PageModel): string {
  const rendered = sections.flatMap(({id, title, blocks: own}) => [`## ${title} {/* #${id} */}`, ...own.map(renderBlock)]);
  return [...lead.map(renderBlock), ...rendered].join('\n\n');
}

function renderBlock({kind, texts: own}: BlockModel): string {
  return RENDERERS[kind](own);
}
