import type {CheckFileOptions} from '../../rules/checkFile';
import {toSitePages} from '../../rules/checkProject';
import {createSiteIndex} from '../../rules/siteIndex';
import {createTermFinder, type TermFinder} from '../../rules/termFinder';
import {createTermIndex} from '../../rules/termIndex';
import type {Glossary} from '../../rules/terms';
import type {PagePair, Project} from '../../status/project';
import {listEntries, type MemoryEntry} from './findMatches';

/** What stands by a translator: made once for each page, as long as the page stays the same. */
export interface Aids {
  findTerms: TermFinder;
  /** What the whole project has translated. */
  listMemory(project: Project): MemoryEntry[];
  toCheckOptions(project: Project): CheckFileOptions;
}

export function createAids({terms, readings}: Glossary, {sourceLocale, targetLocale}: Pick<Project, 'sourceLocale' | 'targetLocale'>): Aids {
  const locales = {sourceLocale, targetLocale};
  const termIndex = createTermIndex({terms, ...locales});
  const entriesOf = rememberByPage((page) => listEntries(page, locales));
  const sitePagesOf = rememberByPage(toSitePages);
  const siteOf = rememberLast((pages: Project['pages']) => createSiteIndex(pages.flatMap(sitePagesOf)));
  return {
    findTerms: createTermFinder(terms, sourceLocale),
    listMemory: ({pages}) => pages.flatMap(entriesOf),
    toCheckOptions: ({pages}) => ({...locales, terms: termIndex, readings, site: siteOf(pages), settings: {}}),
  };
}

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
