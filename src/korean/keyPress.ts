/** What is needed of a `KeyboardEvent`. */
export interface KeyPress {
  key: string;
  code?: string;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
  shiftKey?: boolean;
  isComposing?: boolean;
  keyCode?: number;
}

/** Safari ends a composition before the key that ends it; only its number still tells. */
const COMPOSING_KEY_CODE = 229;

/** Whether a syllable is being composed: then keys belong to the input method. */
export function isComposing({isComposing: composing, keyCode}: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return composing === true || keyCode === COMPOSING_KEY_CODE;
}
