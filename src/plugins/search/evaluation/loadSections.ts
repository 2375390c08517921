import type {PageText} from '../format/pageTexts';
import {readText} from './readText';

/** One line of a file of sections. */
export interface SectionLine {
  docId: string;
  anchor: string;
  title: string;
  headings: string[];
  text: string;
}

/** Sections of a JSON Lines file, under their pages in the order they first appear. */
export async function loadSections(file: string): Promise<PageText[]> {
  return groupSections(parseSections(await readText(file), file));
}

/** @throws {Error} with `file:line: …` for everything wrong with the lines. */
function parseSections(text: string, file: string): SectionLine[] {
  const problems: string[] = [];
  const sections = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const {value, problem} = parseLine(line);
    if (problem) problems.push(`${file}:${index + 1}: ${problem}`);
    return value ?? [];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  if (sections.length === 0) throw new Error(`${file}:1: Unexpected empty file, expected a section on every line`);
  return sections;
}

function parseLine(line: string): {value?: SectionLine; problem?: string} {
  let value: Partial<Record<keyof SectionLine, unknown>> | null;
  try {
    value = JSON.parse(line) as typeof value;
  } catch (error) {
    return {problem: `Unexpected line, expected JSON: ${(error as Error).message}`};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {problem: 'Unexpected line, expected an object with docId, anchor, title, headings, text'};
  }
  const problem = findFieldProblem(value);
  return problem ? {problem} : {value: value as SectionLine};
}

function findFieldProblem(value: Partial<Record<string, unknown>>): string | undefined {
  const wrong = ['docId', 'anchor', 'title', 'text'].find((field) => typeof value[field] !== 'string');
  if (wrong) return `Unexpected ${wrong} ${JSON.stringify(value[wrong])}, expected a string`;
  if (value.docId === '') return 'Unexpected empty docId, expected the page of the section';
  const {headings} = value;
  const areTexts = Array.isArray(headings) && headings.every((heading) => typeof heading === 'string');
  return areTexts ? undefined : `Unexpected headings ${JSON.stringify(headings)}, expected a list of strings`;
}

function groupSections(lines: readonly SectionLine[]): PageText[] {
  const pages = new Map<string, PageText>();
  for (const {docId, title, ...section} of lines) {
    const page = pages.get(docId) ?? {docId, title, sections: []};
    page.sections.push(section);
    pages.set(docId, page);
  }
  return [...pages.values()];
}
