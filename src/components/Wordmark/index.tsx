import type {ReactNode} from 'react';

/** Three arcs for three carriers over one mark on the map. */
export default function Wordmark(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.6">
        <path d="M10.5 19a5.5 5.5 0 1 1 11 0" />
        <path d="M6.5 19a9.5 9.5 0 1 1 19 0" />
        <path d="M2.5 19a13.5 13.5 0 1 1 27 0" />
        <path d="M2 25h28" />
      </g>
      <circle cx="16" cy="20" r="2.6" fill="var(--signal)" />
    </svg>
  );
}
