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

/** The notes of a box as what is set is told of them. */
export function emitBoxNotes(notes: BoxNotes): string {
  return `notes: (${notes.list().map((note) => `("${notes.call(note)}", [${note}]),`).join(' ')})`;
}

function toLetter(index: number): string {
  const last = String.fromCharCode(97 + (index % LETTERS));
  return index < LETTERS ? last : toLetter(Math.floor(index / LETTERS) - 1) + last;
}
