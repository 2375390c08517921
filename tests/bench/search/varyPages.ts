import type {PageText} from '../../../src/plugins/search/format/pageTexts';

const countSections = (pages: readonly PageText[]): number => pages.reduce((sum, {sections}) => sum + sections.length, 0);

/** One word in this many is another in each copy: a site ten times as long has not ten times the words, but more. */
const CHANGED = 9;

/**
 * The same pages over and over until there are so many sections, each copy with words of its own: a word
 * grows by the beginning of the next one.
 */
export function varyPages(pages: readonly PageText[], sections: number): PageText[] {
  const copies = Math.ceil(sections / countSections(pages));
  const varied = Array.from({length: copies}, (_, copy) => pages.map((page) => (copy === 0 ? page : varyPage(page, copy)))).flat();
  return takeSections(varied, sections);
}

function varyPage({docId, title, sections}: PageText, copy: number): PageText {
  return {
    docId: `${docId}-${copy}`,
    title: `${title} ${copy}`,
    sections: sections.map(({anchor, headings, text}) => ({anchor, headings, text: varyText(text, copy)})),
  };
}

function varyText(text: string, copy: number): string {
  const words = text.split(' ');
  return words.map((word, index) => ((index + copy) % CHANGED === 0 ? word + (words[index + 1] ?? '').slice(0, 1 + (copy % 3)) : word)).join(' ');
}

function takeSections(pages: readonly PageText[], count: number): PageText[] {
  let left = count;
  return pages.flatMap((page) => {
    const sections = page.sections.slice(0, left);
    left -= sections.length;
    return sections.length > 0 ? [{...page, sections}] : [];
  });
}
