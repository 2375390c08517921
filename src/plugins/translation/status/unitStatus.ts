/** The state of a unit's translation. */
export type UnitStatus =
  /** `copied`: what stands in its place is the source text itself. */
  | {status: 'missing'; copied: boolean}
  /** `baselineSource`: the source text it was translated from, decoded; `null` when nobody has accepted it yet. */
  | {status: 'outdated'; baselineSource: string | null}
  | {status: 'up-to-date'}
  /** A translation whose source is gone. */
  | {status: 'orphaned'};
