import type {ReactNode} from 'react';
import ProvenanceMark from '../../client/ProvenanceMark';
import {parseFactIds} from '../../ledger/ledger';

/** A mark that cites facts without telling them, for pages that gather what others tell. */
export default function Source({ids}: {ids: string}): ReactNode {
  return <ProvenanceMark ids={parseFactIds(ids)} />;
}
