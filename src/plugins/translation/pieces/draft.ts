import type {Piece, PlaceholderPiece, TextPiece} from './piece';

/** A piece before it has an id. The two ends of a pair share `pair`. */
export type Draft = TextPiece | (Omit<PlaceholderPiece, 'id'> & {pair: object});

type Marks = Pick<PlaceholderPiece, 'kind' | 'key' | 'quote'>;

export function toText(text: string, value = text): Draft[] {
  return text === '' ? [] : [{type: 'text', text, value}];
}

export function toAlone(marks: Marks, text: string): Draft {
  return {type: 'placeholder', role: 'alone', ...marks, text, pair: {}};
}

/** A pair of placeholders around what stands between them; one alone where nothing does. */
export function toPair(marks: Marks, {open, inside, close}: {open: string; inside: Draft[]; close: string}): Draft[] {
  if (inside.length === 0) return [toAlone(marks, open + close)];
  const shared = {type: 'placeholder', ...marks, pair: {}} as const;
  return [{...shared, role: 'open', text: open}, ...inside, {...shared, role: 'close', text: close}];
}

/** Gives ids in reading order and makes one piece of texts that touch. */
export function toPieces(drafts: readonly Draft[]): Piece[] {
  const ids = new Map<object, string>();
  const pieces: Piece[] = [];
  for (const draft of drafts) {
    const last = pieces.at(-1);
    if (draft.type === 'text' && last?.type === 'text') {
      pieces[pieces.length - 1] = {type: 'text', text: last.text + draft.text, value: last.value + draft.value};
    } else if (draft.type === 'text') {
      pieces.push(draft);
    } else {
      const {pair, ...placeholder} = draft;
      if (!ids.has(pair)) ids.set(pair, String(ids.size + 1));
      pieces.push({...placeholder, id: ids.get(pair)!});
    }
  }
  return pieces;
}
