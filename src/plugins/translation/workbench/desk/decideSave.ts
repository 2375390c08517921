import {fingerprint} from '../../baseline/fingerprint';
import {normalizeText} from '../../baseline/normalizeUnit';
import {findControlCharacter} from '../../exchange/findControlCharacter';
import {wouldBeCopy} from '../../exchange/wouldBeCopy';
import type {PairStatus} from '../../status/pairStatus';
import {decodeText} from '../../units/decodeText';
import type {SaveRequest} from '../protocol';
import type {SaveReason} from './saveReason';
import {toTypedText} from './toTypedText';

/** What is to be done about a unit that a translator wants to save. */
export type SaveDecision =
  | {type: 'unchanged'}
  /** It stays as it is and is current. */
  | {type: 'confirm'}
  /** `isCurrent`: the text is another translation, or somebody confirmed it. */
  | {type: 'write'; text: string; isCurrent: boolean}
  | {type: 'refuse'; reason: SaveReason; detail: string};

const refuse = (reason: SaveReason, detail = ''): SaveDecision => ({type: 'refuse', reason, detail});

/** Compares what a translator saw and wants with the unit as it is now. */
export function decideSave(request: Pick<SaveRequest, 'text' | 'seen' | 'isConfirmed'>, status: PairStatus | undefined, sourceLocale: string): SaveDecision {
  if (!status?.pair.source) return refuse('foreign-unit');
  const {source, target} = status.pair;
  const today = target && decodeText(target);
  const text = toTypedText(request.text, status);
  if (fingerprint(source) !== request.seen.source) return refuse('source-changed', decodeText(source));
  if (today !== request.seen.target) return refuse('target-changed', today ?? '');
  if (text === '') return today === null ? {type: 'unchanged'} : refuse('empty');
  if (text === today) return confirm(request, status);
  const control = findControlCharacter(text);
  if (control !== undefined) return refuse('control-character', control);
  if (wouldBeCopy({status, text, sourceLocale})) return refuse('untranslated');
  return {type: 'write', text, isCurrent: request.isConfirmed || today === null || isOtherTranslation(text, today, status)};
}

/** What is missing, or a copy, cannot be confirmed. */
function confirm({isConfirmed}: Pick<SaveRequest, 'isConfirmed'>, {state}: PairStatus): SaveDecision {
  if (!isConfirmed || state.status === 'up-to-date') return {type: 'unchanged'};
  return state.status === 'outdated' ? {type: 'confirm'} : refuse('untranslated');
}

/** A change of layout or of emphasis is none. */
function isOtherTranslation(text: string, today: string, {pair}: PairStatus): boolean {
  const {kind} = pair.target ?? pair.source!;
  return normalizeText(text, kind) !== normalizeText(today, kind);
}
