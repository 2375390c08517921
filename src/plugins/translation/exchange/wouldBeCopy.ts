import {isCopied} from '../status/isCopied';
import type {PairStatus} from '../status/pairStatus';
import {encodeText} from '../units/encodeText';

export interface WouldBeCopyParams {
  status: PairStatus;
  /** Decoded. */
  text: string;
  sourceLocale: string;
}

/** Whether a text would be missing again as soon as it stands in the place of its unit. */
export function wouldBeCopy({status: {pair: {source, target}, record}, text, sourceLocale}: WouldBeCopyParams): boolean {
  const place = target ?? source!;
  return isCopied({source, target: {...place, text: encodeText(place, text)}, record, sourceLocale});
}
