import {expect, test} from 'vitest';
import marksLegend from '../../../../../src/components/figures/drawings/marks-legend';
import {drawingContext} from '../../../../support/drawingContext';

test.each(['ko', 'en'] as const)('shows the labels the page shows, in %s', (locale) => {
  const context = drawingContext(locale, 'wide');
  const texts = marksLegend(context).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.lines.join(' ')] : []));
  const labels = ['mark.inferred', 'mark.claimed', 'note.note', 'note.context'].map((id) => context.t(id));
  expect(texts).toEqual(expect.arrayContaining(labels));
});
