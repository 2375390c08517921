import {expect, test} from 'vitest';
import {sortAsRead} from '../../../../../src/plugins/provenance/telling/sortAsRead';

type Version = Parameters<typeof sortAsRead>[0];

function idsAsRead(ids: string[], sidebars: unknown): string[] {
  const docs = ids.map((id) => ({id})) as Version['docs'];
  return sortAsRead({docs, sidebars: sidebars as Version['sidebars']}).map(({id}) => id);
}

const doc = (id: string) => ({type: 'doc', id});
const category = (items: unknown[], link?: unknown) => ({type: 'category', label: 'C', items, link});

test('follows the sidebars, into their categories', () => {
  const book = [doc('d'), category([doc('b'), category([doc('a')])], doc('c'))];
  expect(idsAsRead(['a', 'b', 'c', 'd', 'e'], {book, more: [doc('e'), doc('b')]})).toEqual(['d', 'c', 'b', 'a', 'e']);
});

test('puts pages of no sidebar last, by their ids', () => {
  expect(idsAsRead(['z', 'x', 'y'], {book: [doc('y')]})).toEqual(['y', 'x', 'z']);
});
