import type {PageText, SectionText} from '../format/pageTexts';

/** Cuts a list into stretches of about `most` in weight; what is heavier stands alone. */
export function cutByWeight<Item>(items: readonly Item[], weigh: (item: Item) => number, most: number): Item[][] {
  const stretches: Item[][] = [];
  let sum = Infinity;
  for (const item of items) {
    const weight = weigh(item);
    if (sum + weight > most) {
      stretches.push([]);
      sum = 0;
    }
    stretches.at(-1)!.push(item);
    sum += weight;
  }
  return stretches;
}

interface PlacedSection {
  page: PageText;
  section: SectionText;
}

/** Sections in stretches of about `most` characters, each under the page it is of. */
export function groupTexts(pages: readonly PageText[], most: number): {pages: PageText[]; sectionCount: number}[] {
  const placed = pages.flatMap((page) => page.sections.map((section) => ({page, section})));
  return cutByWeight(placed, ({section}) => section.text.length + 40, most).map((stretch) => ({
    pages: toPages(stretch),
    sectionCount: stretch.length,
  }));
}

function toPages(placed: readonly PlacedSection[]): PageText[] {
  const pages = new Map<PageText, SectionText[]>();
  for (const {page, section} of placed) pages.set(page, [...(pages.get(page) ?? []), section]);
  return Array.from(pages, ([page, sections]) => ({...page, sections}));
}
