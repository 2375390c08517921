import {expect, test} from 'vitest';
import {createBoxNotes} from '../../../../../src/plugins/pdf/typst/createBoxNotes';

test('calls notes by letters, the same note by the same one', () => {
  const notes = createBoxNotes();
  expect(['one', 'two', 'one', 'three'].map(notes.call)).toEqual(['a', 'b', 'a', 'c']);
  expect(notes.list()).toEqual(['one', 'two', 'three']);
});

test('goes on with two letters', () => {
  const notes = createBoxNotes();
  const letters = Array.from({length: 54}, (_, index) => notes.call(String(index)));
  expect([letters[25], letters[26], letters[51], letters[52]]).toEqual(['z', 'aa', 'az', 'ba']);
});
