import {listActive} from '../../exchange/listActive';
import type {CheckFileOptions} from '../../rules/checkFile';
import {toSitePages} from '../../rules/checkProject';
import {createSiteIndex} from '../../rules/siteIndex';
import {createTermFinder, type TermFinder} from '../../rules/termFinder';
import {createTermIndex} from '../../rules/termIndex';
import type {Glossary} from '../../rules/terms';
import {toUnitText} from '../../rules/unitText';
import type {PagePair, Project} from '../../status/project';
import type {PageSummary} from '../protocol';
import {listEntries, type MemoryEntry} from './findMatches';
import {toPageSummary} from './views';

/** What stands by a translator: made once for each page, as long as the page stays the same. */
export interface Aids {
  findTerms: TermFinder;
  /** What the whole project has translated. */
  listMemory(project: Project): MemoryEntry[];
  toCheckOptions(project: Project): CheckFileOptions;
  summarize(page: PagePair): PageSummary;
  /** A page is asked of again and again while one unit of it is typed. */
  readActive: typeof listActive;
}

export function createAids({terms, readings}: Glossary, {sourceLocale, targetLocale}: Pick<Project, 'sourceLocale' | 'targetLocale'>): Aids {
  const locales = {sourceLocale, targetLocale};
  const termIndex = createTermIndex({terms, ...locales});
  const entriesOf = rememberByPage((page) => listEntries(page, locales));
  const sitePagesOf = rememberByPage(toSitePages);
  const siteOf = rememberLast((pages: Project['pages']) => createSiteIndex(pages.flatMap(sitePagesOf)));
  const readText = rememberRecent(toUnitText, MANY_UNITS);
  return {
    findTerms: createTermFinder(terms, sourceLocale),
    listMemory: ({pages}) => pages.flatMap(entriesOf),
    toCheckOptions: ({pages}) => ({...locales, terms: termIndex, readings, site: siteOf(pages), settings: {}, readText}),
    summarize: rememberByPage(toPageSummary),
    readActive: rememberRecent(listActive, FEW_PAGES),
  };
}

/** Source and target of the page in hand, and what it was a moment ago. */
const FEW_PAGES = 6;
const MANY_UNITS = 4000;

/** A page that changes is another object. */
function rememberByPage<Result>(make: (page: PagePair) => Result): (page: PagePair) => Result {
  const known = new WeakMap<PagePair, Result>();
  return (page) => {
    const result = known.get(page) ?? make(page);
    known.set(page, result);
    return result;
  };
}

function rememberLast<Param, Result>(make: (param: Param) => Result): (param: Param) => Result {
  let last: {param: Param; result: Result} | undefined;
  return (param) => {
    if (last?.param !== param) last = {param, result: make(param)};
    return last.result;
  };
}

/** Answers again what was asked lately; the oldest question is forgotten first. */
function rememberRecent<Params extends readonly string[], Result>(make: (...params: Params) => Result, most: number): (...params: Params) => Result {
  const known = new Map<string, Result>();
  return (...params) => {
    const key = JSON.stringify(params);
    const result = known.has(key) ? known.get(key)! : make(...params);
    known.delete(key);
    known.set(key, result);
    if (known.size > most) known.delete(known.keys().next().value!);
    return result;
  };
}
