import type {ConceptMatcher} from '../analysis/concepts';
import type {KoreanAnalyzer} from '../analysis/morpheme';
import type {PageText} from '../format/pageTexts';
import {addCompoundParts} from './addCompoundParts';
import {collectTerms, type Occurrence} from './collectTerms';
import {FIELD_WEIGHTS, toImpacts, type Field} from './impacts';
import {addImpacts, addOccurrences, createVocabulary, type Vocabulary} from './vocabulary';

interface AnalyzeParams {
  pages: readonly PageText[];
  analyzer: KoreanAnalyzer;
  concepts: ConceptMatcher;
}

type FieldName = keyof typeof FIELD_WEIGHTS;
type FieldTexts = Partial<Record<FieldName, string>>;

/** Every term of the pages with the sections and pages that have it. */
export function analyzePages({pages, ...params}: AnalyzeParams): Vocabulary {
  const vocabulary = createVocabulary();
  const averages = averageLengths(pages);
  const toFields = (texts: FieldTexts): Field[] =>
    (Object.entries(texts) as [FieldName, string][])
      .filter(([, text]) => text !== '')
      .map(([name, text]) => createField({name, text, average: averages[name], collect: (value) => collectTerms(value, params)}));
  let section = 0;
  pages.forEach((page, id) => {
    addFields(vocabulary, {list: 'pages', id, fields: toFields(toPageFields(page))});
    for (const texts of page.sections.map(toSectionFields)) {
      addFields(vocabulary, {list: 'sections', id: section, fields: toFields(texts)});
      section += 1;
    }
  });
  addCompoundParts(vocabulary);
  return vocabulary;
}

function toSectionFields({headings, text}: PageText['sections'][number]): FieldTexts {
  return {body: text, heading: headings.at(-1) ?? '', parents: headings.slice(0, -1).join(' ')};
}

function toPageFields({docId, title}: PageText): FieldTexts {
  return {title, address: docId.split('/').filter(Boolean).slice(-2).join(' ')};
}

/** In characters: as good as in words for comparing fields, and known before anything is analysed. */
function averageLengths(pages: readonly PageText[]): Record<FieldName, number> {
  const sums: Record<string, {length: number; count: number}> = {};
  for (const texts of [...pages.map(toPageFields), ...pages.flatMap(({sections}) => sections.map(toSectionFields))]) {
    for (const [name, {length}] of Object.entries(texts)) {
      const sum = (sums[name] ??= {length: 0, count: 0});
      if (length > 0) Object.assign(sum, {length: sum.length + length, count: sum.count + 1});
    }
  }
  const averages = Object.keys(FIELD_WEIGHTS).map((name) => [name, (sums[name]?.length ?? 0) / (sums[name]?.count || 1) || 1]);
  return Object.fromEntries(averages) as Record<FieldName, number>;
}

interface FieldParams {
  name: FieldName;
  text: string;
  average: number;
  collect: (text: string) => Occurrence[];
}

function createField({name, text, average, collect}: FieldParams): Field {
  return {occurrences: collect(text), weight: FIELD_WEIGHTS[name], relativeLength: text.length / average};
}

interface AddParams {
  list: 'sections' | 'pages';
  id: number;
  fields: readonly Field[];
}

function addFields(vocabulary: Vocabulary, {list, id, fields}: AddParams): void {
  for (const {occurrences} of fields) addOccurrences(vocabulary, occurrences);
  addImpacts(vocabulary, {list, id, impacts: toImpacts(fields)});
}
