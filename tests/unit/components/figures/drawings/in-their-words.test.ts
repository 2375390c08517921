import {expect, test} from 'vitest';
import type {Block} from '../../../../../src/components/figures/drawing';
import inTheirWords from '../../../../../src/components/figures/drawings/in-their-words';
import {drawingContext} from '../../../../support/drawingContext';

const columnsOf = ({shapes}: Block) => {
  const [, second, third] = shapes.flatMap((shape) => (shape.kind === 'text' && shape.y === 0 ? [shape.x] : []));
  return (x: number) => (x < second! ? 'Park' : x < third! ? 'Hwang' : 'Choi');
};

test('Hwang claims two firsts, Choi one and Park none', () => {
  const drawing = inTheirWords(drawingContext('en', 'wide'));
  const columnOf = columnsOf(drawing);
  const markers = drawing.shapes.flatMap((shape) =>
    shape.kind === 'rect' || shape.kind === 'circle' ? [[columnOf(shape.x), shape.fill]] : [],
  );
  const [signal, hollow, ...more] = markers.slice(-2);
  expect([signal, hollow, more]).toEqual([[expect.any(String), 'signal'], [expect.any(String), 'paper'], []]);
  expect(markers.slice(0, -2)).toEqual([
    ['Park', 'paper'],
    ['Hwang', 'signal'],
    ['Hwang', 'signal'],
    ['Choi', 'signal'],
  ]);
});

test.each(['ko', 'en'] as const)('speech is reported, not quoted, in %s', (locale) => {
  const {shapes} = inTheirWords(drawingContext(locale, 'narrow'));
  const words = shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines : [])).join(' ');
  expect(words).not.toMatch(/[“”"‘]/);
});
