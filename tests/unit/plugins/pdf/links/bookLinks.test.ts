import {expect, test} from 'vitest';
import {withoutFigures, writeFigures} from '../../../../../src/plugins/pdf/links/bookLinks';

const PAGE = '<a href=/pdf/ko-1.0.pdf>책<small data-book-figures=ko-1.0></small></a> <small class="x" data-book-figures="en-1.0">old</small><small>other</small>';

test('figures are written for the books that were made, nothing else changes', () => {
  expect(writeFigures(PAGE, (book) => (book === 'ko-1.0' ? '78쪽' : undefined))).toBe(PAGE.replace('ko-1.0></small>', 'ko-1.0>78쪽</small>'));
});

test('they are written anew, and a page without them is the same page', () => {
  const written = writeFigures(PAGE, () => '78쪽');
  expect(writeFigures(written, () => '80쪽')).toBe(written.replaceAll('78쪽', '80쪽'));
  expect(withoutFigures(written)).toBe(withoutFigures(PAGE));
});
