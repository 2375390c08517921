import type {Fact, Ledger} from '../ledger/ledger';
import {checkMarks} from './checkMarks';
import type {Finding, TellingPage} from './pages';

export interface CheckSourceParams {
  ledger: Ledger;
  ledgerPath: string;
  /** The pages of one edition, in the source locale. */
  pages: readonly TellingPage[];
  /** Ids of pages where telling does not count. */
  hubs: readonly string[];
  versionName: string;
}

/** What keeps an edition from telling the ledger's facts: pages and marks that are wrong, facts that are not told. */
export function checkSource(params: CheckSourceParams): Finding[] {
  const known = new Set(params.ledger.facts.map(({id}) => id));
  const failures = params.pages.flatMap(({failure}) => failure ?? []);
  return [
    ...failures,
    ...params.pages.flatMap((page) => [...page.findings, ...checkMarks(page, known)]),
    // What a page that cannot be parsed tells is not known.
    ...(failures.length > 0 ? [] : checkUntold(params)),
  ];
}

function checkUntold({ledger, ledgerPath, pages, hubs, versionName}: CheckSourceParams): Finding[] {
  const counted = pages.filter(({docId}) => !hubs.includes(docId));
  return ledger.facts
    .filter((fact) => !counted.some((page) => mayTell(page, fact) && tells(page, fact)))
    .map(({id, home, line}) => ({
      path: ledgerPath,
      line,
      message: `Unexpected silence about ${id} in edition "${versionName}", expected ${home ? `page "${home}"` : 'a page'} to tell it in <Fact ids="${id}">`,
    }));
}

function mayTell({docId}: TellingPage, {home = docId}: Fact): boolean {
  return docId === home;
}

function tells({marks}: TellingPage, {id}: Fact): boolean {
  return marks.some(({kind, ids}) => kind === 'telling' && ids.includes(id));
}
