import {useEffect, useState} from 'react';
import type {UnitView} from '../protocol';
import {useBench} from './benchContext';
import {relateDraft, type Draft} from './drafts';

/** What a translator had before them when they began to type. */
export interface Seen {
  source: string;
  target: string | null;
}

export interface DraftField {
  text: string;
  seen: Seen;
  /** Typed and not saved. */
  isDirty: boolean;
  /** Another source or another translation has come since; the text is kept. */
  conflict: 'source-changed' | 'target-changed' | undefined;
  /** It was typed before the page was loaded. */
  isRestored: boolean;
  /** The device does not keep it. */
  isUnkept: boolean;
  type: (text: string) => void;
  /** Goes on with the text as one for the unit of today. */
  keepMine: () => void;
  /** Forgets the text for the translation of today. */
  takeTheirs: () => void;
  /** Goes on from what was saved, with what was typed while it was. */
  settle: (saved: UnitView, sent: string) => void;
}

interface FieldState extends Seen {
  text: string;
  isRestored: boolean;
  isUnkept: boolean;
}

/** The text of a unit as it is typed, kept on the device letter by letter. */
export function useDraft(path: string, unit: UnitView): DraftField {
  const {drafts} = useBench();
  const today = toSeen(unit);
  const [state, setState] = useState<FieldState>(() => toFieldState(drafts.read(path, unit.id), unit, today));
  const isDirty = state.text !== (state.target ?? '');
  const isMoved = state.source !== today.source || state.target !== today.target;
  // Without anything typed the field follows the file; with the same text in both there is nothing left to keep.
  if (isMoved && (!isDirty || state.text === (today.target ?? ''))) setState({...state, ...today, text: today.target ?? '', isRestored: false});
  useEffect(() => {
    if (!isDirty) drafts.drop(path, unit.id);
  }, [drafts, path, unit.id, isDirty]);

  function keep(text: string, seen: Seen): void {
    const isTheirs = text === (seen.target ?? '');
    // At once: the unit may be left with the same key.
    if (isTheirs) drafts.drop(path, unit.id);
    const isKept = isTheirs || drafts.keep(path, unit.id, {text, source: seen.source, base: seen.target});
    setState({text, source: seen.source, target: seen.target, isRestored: false, isUnkept: !isKept});
  }

  return {
    text: state.text,
    seen: {source: state.source, target: state.target},
    isDirty,
    conflict: !isDirty ? undefined : state.target !== today.target ? 'target-changed' : state.source !== today.source ? 'source-changed' : undefined,
    isRestored: state.isRestored,
    isUnkept: state.isUnkept,
    type: (text) => keep(text, state),
    keepMine: () => keep(state.text, today),
    takeTheirs: () => keep(today.target ?? '', today),
    settle: (saved, sent) => keep(state.text === sent ? (saved.target ?? '') : state.text, toSeen(saved)),
  };
}

function toSeen({source, target}: UnitView): Seen {
  return {source: source!.fingerprint, target};
}

function toFieldState(draft: Draft | undefined, unit: UnitView, today: Seen): FieldState {
  const isTold = draft !== undefined && relateDraft(draft, unit) !== 'same';
  const seen = isTold ? {source: draft.source, target: draft.base} : today;
  return {...seen, text: isTold ? draft.text : (unit.target ?? ''), isRestored: isTold, isUnkept: false};
}
