import type {Change} from '../status/diffWords';

const PLAIN: Marks = {removed: ['[-', '-]'], added: ['{+', '+}'], same: ['', '']};
const COLOUR: Marks = {removed: ['\u001B[31;9m', '\u001B[0m'], added: ['\u001B[32m', '\u001B[0m'], same: ['', '']};

type Marks = Readonly<Record<Change['type'], readonly [string, string]>>;

/** Changed words in colours, or between the marks of `wdiff`. */
export function markChanges(changes: readonly Change[], hasColour: boolean): string {
  const marks = hasColour ? COLOUR : PLAIN;
  return changes.map(({type, text}) => `${marks[type][0]}${text}${marks[type][1]}`).join('');
}

/** Colours are for a person at a terminal who has not declined them (no-color.org). */
export function hasColour({isTerminal, env}: {isTerminal: boolean; env: Readonly<Partial<Record<string, string>>>}): boolean {
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}
