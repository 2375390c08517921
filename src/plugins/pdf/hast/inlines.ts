import type {Inline} from './article';

/** The words of inlines, without what is only drawn. */
export function toText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'code') return inline.value;
      if (inline.kind === 'break') return ' ';
      if (inline.kind === 'formula') return inline.formula.alt;
      return 'children' in inline ? toText(inline.children) : '';
    })
    .join('');
}

export function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => {
    if (inline.kind === 'text') return inline.value.trim() === '';
    if (inline.kind === 'anchor' || inline.kind === 'break') return true;
    return 'children' in inline && isBlank(inline.children);
  });
}

export function anchorsOf(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'anchor') return [inline.id];
    return 'children' in inline ? anchorsOf(inline.children) : [];
  });
}

/**
 * White space as CSS lays it out: one space for any run of it, none at the start, at the end and around
 * a line break, wherever the tags are. Words of no letters are dropped.
 */
export function collapseSpaces(inlines: readonly Inline[]): Inline[] {
  const state: SpaceState = {isOpen: false, isBroken: true};
  return trimEnd(collapse(inlines, state));
}

/** Whether a space would be seen here: not at the start of a line, not after another. */
interface SpaceState {
  isOpen: boolean;
  /** Whether a line begins here: a break would make an empty one. */
  isBroken: boolean;
}

function collapse(inlines: readonly Inline[], state: SpaceState): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.kind === 'text') return collapseText(inline.value, state);
    if (inline.kind === 'break') {
      const isSeen = state.isBroken === false;
      Object.assign(state, {isOpen: false, isBroken: true});
      return isSeen ? [inline] : [];
    }
    if (inline.kind === 'code' || inline.kind === 'formula' || inline.kind === 'picture') Object.assign(state, {isOpen: true, isBroken: false});
    if (!('children' in inline)) return [inline];
    const children = collapse(inline.children, state);
    return children.length > 0 ? [{...inline, children}] : [];
  });
}

function collapseText(value: string, state: SpaceState): Inline[] {
  // Not \s: a no-break space is a character like any other.
  const collapsed = value.replace(/[ \t\n\r\f]+/g, ' ');
  const text = state.isOpen ? collapsed : collapsed.replace(/^ /, '');
  if (text === '') return [];
  Object.assign(state, {isOpen: !text.endsWith(' '), isBroken: false});
  return [{kind: 'text', value: text}];
}

function trimEnd(inlines: readonly Inline[]): Inline[] {
  const trimmed: Inline[] = [];
  let isEnd = true;
  for (const inline of [...inlines].reverse()) {
    const kept = isEnd ? trimOne(inline) : inline;
    if (isEnd && kept && kept.kind !== 'anchor' && kept.kind !== 'break') isEnd = false;
    if (isEnd && inline.kind === 'break') continue;
    if (kept) trimmed.unshift(kept);
    // A space before a break is not seen either.
    if (inline.kind === 'break') isEnd = true;
  }
  return trimmed;
}

function trimOne(inline: Inline): Inline | undefined {
  if (inline.kind === 'text') {
    const value = inline.value.replace(/ $/, '');
    return value === '' ? undefined : {...inline, value};
  }
  if (!('children' in inline)) return inline;
  const children = trimEnd(inline.children);
  return children.length > 0 ? {...inline, children} : undefined;
}
