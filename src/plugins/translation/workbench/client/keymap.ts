import {isComposing} from '../../../../korean';
import type {KeyPress} from '../../../../korean';

/** What a translator wants done. `index` counts from 0. */
export type Command =
  | {kind: 'save' | 'save-and-next' | 'confirm-and-next'}
  | {kind: 'next' | 'previous' | 'next-open' | 'previous-open'}
  | {kind: 'insert-term' | 'insert-match'; index: number}
  | {kind: 'insert-source' | 'help' | 'filter' | 'leave'};

export interface KeyContext {
  /** Whether the key goes into a text. */
  isTyping: boolean;
  /** Whether letters and signs alone are commands outside of texts. */
  hasSingleKeys: boolean;
}

const SINGLE_KEYS: Readonly<Record<string, Command['kind']>> = {j: 'next', k: 'previous', n: 'next-open', p: 'previous-open', '/': 'filter', '?': 'help'};

/** The command of a key; any other key goes its way. */
export function toCommand(press: KeyPress, context: KeyContext): Command | undefined {
  if (isComposing(press)) return undefined;
  if (press.ctrlKey || press.metaKey) return press.altKey ? undefined : withControl(press);
  if (press.altKey) return withAlt(press);
  if (press.key === 'Escape') return {kind: 'leave'};
  const kind = context.isTyping || !context.hasSingleKeys ? undefined : SINGLE_KEYS[toLetter(press)];
  return kind && ({kind} as Command);
}

function withControl(press: KeyPress): Command | undefined {
  const letter = toLetter(press);
  if (press.key === 'Enter') return {kind: press.shiftKey ? 'confirm-and-next' : 'save-and-next'};
  if (press.shiftKey) return undefined;
  if (letter === 's') return {kind: 'save'};
  if (letter === 'k') return {kind: 'filter'};
  return letter === '/' ? {kind: 'help'} : undefined;
}

const ARROWS: Readonly<Record<string, readonly ['next' | 'previous', 'next-open' | 'previous-open']>> = {
  ArrowDown: ['next', 'next-open'],
  ArrowUp: ['previous', 'previous-open'],
};

/** Digits by their place: with Alt and Shift they give other signs. */
function withAlt({key, code, shiftKey}: KeyPress): Command | undefined {
  const arrow = ARROWS[key];
  if (arrow) return {kind: arrow[shiftKey ? 1 : 0]};
  const digit = /^(?:Digit|Numpad)(?<digit>\d)$/.exec(code ?? '')?.groups?.digit;
  if (digit === undefined) return undefined;
  if (digit === '0') return shiftKey ? undefined : {kind: 'insert-source'};
  return {kind: shiftKey ? 'insert-match' : 'insert-term', index: Number(digit) - 1};
}

/** By its place where the layout gives no Latin letter: on a Korean keyboard the K key gives ㅏ. */
function toLetter({key, code}: KeyPress): string {
  const small = key.toLowerCase();
  if (/^[\x21-\x7E]$/.test(small)) return small;
  return /^Key(?<letter>[A-Z])$/.exec(code ?? '')?.groups?.letter?.toLowerCase() ?? small;
}

/** A line of the help: what it does, and its keys, of which `Mod` is Ctrl or ⌘. */
export interface Shortcut {
  name: string;
  keys: readonly string[];
  /** The key that does it alone outside of texts. */
  single?: string;
}

export const SHORTCUTS: readonly Shortcut[] = [
  {name: 'save', keys: ['Mod', 'S']},
  {name: 'save-and-next', keys: ['Mod', 'Enter']},
  {name: 'confirm-and-next', keys: ['Mod', 'Shift', 'Enter']},
  {name: 'next', keys: ['Alt', '↓'], single: 'J'},
  {name: 'previous', keys: ['Alt', '↑'], single: 'K'},
  {name: 'next-open', keys: ['Alt', 'Shift', '↓'], single: 'N'},
  {name: 'previous-open', keys: ['Alt', 'Shift', '↑'], single: 'P'},
  {name: 'insert-term', keys: ['Alt', '1…9']},
  {name: 'insert-match', keys: ['Alt', 'Shift', '1…9']},
  {name: 'insert-source', keys: ['Alt', '0']},
  {name: 'leave', keys: ['Esc']},
  {name: 'filter', keys: ['Mod', 'K'], single: '/'},
  {name: 'help', keys: ['Mod', '/'], single: '?'},
];

/** The keys of a shortcut as they are called where the page is open. */
export function toKeyNames(name: string, platform: string): string {
  const isMac = /^(?:Mac|iP)/.test(platform);
  const names: Readonly<Record<string, string>> = isMac ? {Mod: '⌘', Alt: '⌥', Shift: '⇧'} : {Mod: 'Ctrl'};
  return SHORTCUTS.find((shortcut) => shortcut.name === name)!.keys.map((key) => names[key] ?? key).join(isMac ? '' : ' ');
}
