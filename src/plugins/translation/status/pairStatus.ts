import type {AlignedPair} from '../alignment/alignedPair';
import type {BaselineUnit} from '../baseline/baseline';
import type {UnitStatus} from './unitStatus';

/** A pair under the id of its source unit, or, if that is gone, of its target unit, with its state. */
export interface PairStatus {
  id: string;
  pair: AlignedPair;
  state: UnitStatus;
  /** What the baseline says of it. */
  record: BaselineUnit | null;
}
