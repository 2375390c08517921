import type {BaselinePage} from '../../baseline/baseline';
import type {Languages} from '../../exchange/exchangePage';
import {writeUnits} from '../../exchange/writeUnits';
import {acceptUnits} from '../../status/acceptUnits';
import {judgePage} from '../../status/judgePage';
import type {PagePair} from '../../status/project';
import type {SaveReply, SaveRequest} from '../protocol';
import {decideSave} from './decideSave';
import type {SaveReason} from './saveReason';

/** What saving a unit comes to. Nothing is written yet. */
export type UnitSave =
  | {type: 'unchanged'}
  | {type: 'refuse'; reason: SaveReason; detail: string}
  | {
      type: 'save';
      outcome: Exclude<SaveReply['outcome'], 'unchanged'>;
      /** `null` when the file stays as it is. */
      targetText: string | null;
      /** What the baseline says of the page from now on. */
      record: BaselinePage;
      /** As it is once both are written. */
      page: PagePair;
    };

type Wanted = Pick<SaveRequest, 'id' | 'text' | 'seen' | 'isConfirmed'>;

/** Takes over what a translator typed for one unit of a page. */
export function saveUnit(page: PagePair, wanted: Wanted, languages: Languages): UnitSave {
  const status = page.statuses.find(({id, pair}) => id === wanted.id && pair.source !== null);
  const decision = decideSave(wanted, status, languages.sourceLocale);
  if (decision.type === 'unchanged' || decision.type === 'refuse') return decision;
  if (decision.type === 'confirm') return finish({before: page, after: page, id: wanted.id, outcome: 'confirmed'}, languages);
  const {page: after, refused} = writeUnits({page, texts: new Map([[wanted.id, decision.text]]), languages});
  const reason = refused.get(wanted.id);
  if (reason !== undefined) return {type: 'refuse', reason: reason as SaveReason, detail: decision.text};
  const isStillOutdated = status!.state.status === 'outdated' && !decision.isCurrent;
  return finish({before: page, after, id: wanted.id, outcome: isStillOutdated ? 'kept-outdated' : 'saved'}, languages);
}

interface FinishParams {
  before: PagePair;
  after: PagePair;
  id: string;
  outcome: Exclude<SaveReply['outcome'], 'unchanged'>;
}

function finish({before, after, id, outcome}: FinishParams, {sourceLocale}: Languages): UnitSave {
  const {page: record} = acceptUnits(after, (status) => outcome !== 'kept-outdated' && status.id === id);
  const page = {...after, formerPath: after.movesTo ? after.formerPath : null, records: record.units};
  return {
    type: 'save',
    outcome,
    targetText: after.targetText === before.targetText ? null : after.targetText,
    record,
    page: {...page, statuses: judgePage({...page, sourceLocale})},
  };
}
