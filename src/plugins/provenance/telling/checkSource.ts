import type {Ledger} from '../ledger/ledger';
import {MAX_FACTS_PER_MARK, type FactMark} from '../marks/factMarks';
import type {Finding, TellingPage} from './pages';

interface CheckSourceParams {
  ledger: Ledger;
  ledgerPath: string;
  /** The pages of one edition, in the source locale. */
  pages: readonly TellingPage[];
  /** Ids of pages where telling does not count. */
  hubs: readonly string[];
  versionName: string;
}

/** What keeps an edition from telling the ledger's facts: unknown ids, overfull marks, untold facts. */
export function checkSource(params: CheckSourceParams): Finding[] {
  const known = new Set(params.ledger.facts.map(({id}) => id));
  const marks = params.pages.flatMap(({path, marks}) =>
    marks.flatMap((mark) => checkMark(mark, path, known)),
  );
  return [...marks, ...checkUntold(params)];
}

/** A mark with no id, too many, or one that the ledger does not have. */
export function checkMark(
  {ids, line}: FactMark,
  path: string,
  known: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = ids
    .filter((id) => !known.has(id))
    .map((id) => ({path, line, message: `Unexpected fact id "${id}", expected an id of the ledger`}));
  if (ids.length === 0 || ids.length > MAX_FACTS_PER_MARK) {
    const message = `Unexpected ${ids.length} fact ids in one mark, expected 1 to ${MAX_FACTS_PER_MARK}: mark the smaller statement`;
    findings.push({path, line, message});
  }
  return findings;
}

function checkUntold({ledger, ledgerPath, pages, hubs, versionName}: CheckSourceParams): Finding[] {
  const told = new Set(
    pages
      .filter(({docId}) => !hubs.includes(docId))
      .flatMap(({marks}) => marks.flatMap(({ids}) => ids)),
  );
  return ledger.facts
    .filter(({id}) => !told.has(id))
    .map(({id, line}) => ({
      path: ledgerPath,
      line,
      message: `Unexpected silence about ${id} in edition "${versionName}", expected a page that tells it in <Fact ids="${id}">`,
    }));
}
