import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import ProvenanceMark from '../../client/ProvenanceMark';
import {parseFactIds} from '../../ledger/ledger';

interface FactProps {
  /** The facts its text tells, space-separated. */
  ids: string;
  /** Those of them that the page tells here first; written by `remarkFactAnchors`. */
  anchors?: string;
  children: ReactNode;
}

/** A statement that tells facts of the ledger, with a mark that shows its source. */
export default function Fact({ids, anchors = '', children}: FactProps): ReactNode {
  const brokenLinks = useBrokenLinks();
  const [anchor, ...others] = parseFactIds(anchors);
  brokenLinks.collectAnchor(anchor);
  others.forEach((id) => brokenLinks.collectAnchor(id));
  return (
    <>
      <span data-fact={ids} id={anchor}>
        {others.map((id) => (
          <span key={id} id={id} />
        ))}
        {children}
      </span>
      <ProvenanceMark ids={parseFactIds(ids)} />
    </>
  );
}
