import type {UnitKind} from '../units/unit';
import {TOKEN_WEIGHTS, type Signals} from './readSignals';

/** Blocks of text that a translator may turn into one another. */
const PROSE: readonly UnitKind[] = ['paragraph', 'list-item', 'admonition-title'];

/** In units of log-likelihood, tuned on pages of several sites; the order of size is what matters. */
const MATCH = 1;
const OTHER_KIND = -2.5;
const SAME_PLACE = 0.4;
const SAME_ANCHOR = 6;
const OTHER_ANCHOR = -3;
const TOKENS = 5;
/** A share of common tokens that says nothing either way. */
const NEUTRAL_SHARE = 0.3;
/** Tokens of this weight are evidence in full. */
const FULL_WEIGHT = 4;
const LENGTH_DEVIATION = 0.5;
const WORST_LENGTH = -4;

/** What it costs to leave a unit without a counterpart. */
export const GAP = -1.3;

/** How likely a unit is the translation of another; above 0 it is. */
export function scorePair(source: Signals, target: Signals, lengthRatio: number): number {
  const kind = scoreKind(source, target);
  return kind === -Infinity ? kind : MATCH + kind + scoreTokens(source, target) + scoreLength(source, target, lengthRatio);
}

function scoreKind(source: Signals, target: Signals): number {
  if (source.kind === target.kind) return source.kind === 'heading' ? scoreAnchors(source.id, target.id) : source.id === target.id ? SAME_PLACE : 0;
  return PROSE.includes(source.kind) && PROSE.includes(target.kind) ? OTHER_KIND : -Infinity;
}

function scoreAnchors(source: string, target: string): number {
  if (source === target) return isPlace(source) ? SAME_PLACE : SAME_ANCHOR;
  return isPlace(source) || isPlace(target) ? 0 : OTHER_ANCHOR;
}

/** Whether a section is known by its place alone. */
export function isPlace(id: string): boolean {
  return /^_\d*\./.test(id);
}

/** Words count only as far as the side with fewer of them can have them: the other may be written in Latin letters. */
function scoreTokens(source: Signals, target: Signals): number {
  const [fewer, more] = source.weight <= target.weight ? [source, target] : [target, source];
  if (fewer.weight === 0) return scoreLonely(more);
  let common = 0;
  for (const [token, count] of fewer.tokens) {
    const found = more.tokens.get(token);
    if (found !== undefined) common += Math.min(count, found) * TOKEN_WEIGHTS[token.slice(0, token.indexOf(' '))]!;
  }
  const evidence = Math.min(1, fewer.weight / FULL_WEIGHT);
  return TOKENS * (common / fewer.weight - NEUTRAL_SHARE) * evidence;
}

/** Code and addresses on one side alone speak against a pair; words do not. */
function scoreLonely({tokens}: Signals): number {
  const hard = [...tokens.keys()].filter((token) => /^(?:code|target|url|value) /.test(token)).length;
  return -Math.min(1.5, hard * 0.75);
}

function scoreLength(source: Signals, target: Signals, lengthRatio: number): number {
  const deviation = Math.log((target.length + 8) / (source.length * lengthRatio + 8)) / LENGTH_DEVIATION;
  return Math.max(WORST_LENGTH, (-deviation * deviation) / 2);
}
