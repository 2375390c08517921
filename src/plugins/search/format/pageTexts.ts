/** A heading of a page and the text under it, up to the next heading. */
export interface SectionText {
  /** The URL `#…` of the heading, empty for the text before the first one. */
  anchor: string;
  /** Headings from the highest level down to the section's own. */
  headings: string[];
  text: string;
}

/** A page as it is shown in results. */
export interface PageText {
  docId: string;
  title: string;
  sections: SectionText[];
}

/** Control characters cannot be in the texts: `normalizeText` makes spaces of them. */
const PAGE = '\u000c';
const LINE = '\n';
const FIELD = '\t';
const HEADING = '\u000b';

export function formatPages(pages: readonly PageText[]): string {
  return pages
    .map(({docId, title, sections}) => [[docId, title].join(FIELD), ...sections.map(formatSection)].join(LINE))
    .join(PAGE);
}

function formatSection({anchor, headings, text}: SectionText): string {
  return [anchor, headings.join(HEADING), text].join(FIELD);
}

export function parsePages(text: string): PageText[] {
  return text.split(PAGE).map((page) => {
    const [head = '', ...sections] = page.split(LINE);
    const [docId = '', title = ''] = head.split(FIELD);
    return {docId, title, sections: sections.map(parseSection)};
  });
}

function parseSection(line: string): SectionText {
  const [anchor = '', headings = '', text = ''] = line.split(FIELD);
  return {anchor, headings: headings === '' ? [] : headings.split(HEADING), text};
}
