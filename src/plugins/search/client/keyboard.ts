import {isComposing} from '../../../korean';
import type {KeyPress} from '../../../korean';

/** What a key means in the box. Anything else, Home and End too, is editing and goes its way. */
export type BoxAction = {kind: 'move'; to: number} | {kind: 'choose'; inNewTab: boolean} | {kind: 'close'};

/**
 * The action of a key, with `active` of `count` options marked; −1 for none. Beyond an end it goes
 * on at the other. While a syllable is being composed the keys belong to the input method.
 */
export function toBoxAction(press: KeyPress, {active, count}: {active: number; count: number}): BoxAction | undefined {
  if (isComposing(press) || press.altKey) return undefined;
  if (press.key === 'Escape') return {kind: 'close'};
  if (press.key === 'Enter') return {kind: 'choose', inNewTab: Boolean(press.ctrlKey || press.metaKey)};
  if (count === 0) return undefined;
  if (press.key === 'ArrowDown') return {kind: 'move', to: (active + 1) % count};
  if (press.key === 'ArrowUp') return {kind: 'move', to: active <= 0 ? count - 1 : active - 1};
  return undefined;
}

export interface ShortcutContext {
  /** Whether the key goes into a text. */
  isTyping: boolean;
  /** Whether the reader lets «/» alone open the search. */
  singleKey: boolean;
}

/** Whether a key opens the search: Ctrl or ⌘ with K anywhere, «/» alone where nothing is being typed. */
export function opensSearch(press: KeyPress, {isTyping, singleKey}: ShortcutContext): boolean {
  if (isComposing(press) || press.altKey) return false;
  // By its place too: on a Korean keyboard the K key gives ㅏ.
  if (press.ctrlKey || press.metaKey) return press.key.toLowerCase() === 'k' || (press.code === 'KeyK' && !/^[a-z]$/i.test(press.key));
  return singleKey && !isTyping && press.key === '/';
}
