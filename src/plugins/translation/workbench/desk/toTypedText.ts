import {withSpaceOf} from '../../exchange/withSpaceOf';
import type {PairStatus} from '../../status/pairStatus';
import {decodeText} from '../../units/decodeText';
import type {UnitKind} from '../../units/unit';

/** Kinds that may fill several lines. */
const LONG: ReadonlySet<UnitKind> = new Set(['paragraph', 'list-item', 'code', 'message']);

/**
 * What a field holds as the text of a unit: with the white space at the ends that stands there today,
 * and on one line where the unit must be.
 *
 * @returns an empty text when nothing but white space was typed.
 */
export function toTypedText(typed: string, {pair: {source, target}}: Pick<PairStatus, 'pair'>): string {
  const place = target ?? source!;
  const lines = typed.replace(/\r\n?/g, '\n');
  // Of code the space before the first line is a part.
  if (place.kind === 'code') return lines.trim() === '' ? '' : lines;
  const trimmed = (LONG.has(place.kind) ? lines : lines.replace(/\s*\n\s*/g, ' ')).trim();
  return trimmed === '' ? '' : withSpaceOf(decodeText(place), trimmed);
}
