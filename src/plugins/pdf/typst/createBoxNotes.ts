import type {BoxNotes} from './emission';

const LETTERS = 26;

/** The notes of one box: a to z, then aa. */
export function createBoxNotes(): BoxNotes {
  const notes: string[] = [];
  return {
    call: (markup) => {
      if (!notes.includes(markup)) notes.push(markup);
      return toLetter(notes.indexOf(markup));
    },
    list: () => notes,
  };
}

function toLetter(index: number): string {
  const last = String.fromCharCode(97 + (index % LETTERS));
  return index < LETTERS ? last : toLetter(Math.floor(index / LETTERS) - 1) + last;
}
