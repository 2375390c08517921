import {fromHtml} from 'hast-util-from-html';
import {selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test, vi} from 'vitest';
import {drawingContext} from '../../../support/drawingContext';

const {t, term} = drawingContext('ko', 'wide');

vi.mock('../../../../src/messages/useMessages', () => ({useMessages: () => t}));
vi.mock('../../../../src/plugins/glossary/client/useGlossary', () => ({
  useGlossary: () => (id: string) => ({name: {ko: term(id).name}}),
}));
vi.mock('../../../../src/plugins/glossary/client/useLocales', () => ({useLocales: () => ({locale: 'ko'})}));

const {default: Figure} = await import('../../../../src/components/figures/Figure');

test('shows a picture in both layouts over its caption', () => {
  const markup = renderToStaticMarkup(<Figure name="timeline" unit="dates.figure1" captionUnit="dates.caption1">날짜 순서</Figure>);
  const tree = fromHtml(markup, {fragment: true});
  expect(selectAll('figure[data-unit="dates.figure1"] > svg', tree).map(({properties}) => properties.viewBox)).toEqual([
    expect.stringMatching(/^0 0 720 /),
    expect.stringMatching(/^0 0 320 /),
  ]);
  expect(selectAll('figcaption[data-unit="dates.caption1"]', tree).map(toString)).toEqual(['날짜 순서']);
});

test('gives every id once', () => {
  const markup = renderToStaticMarkup(<><Figure name="timeline">1</Figure><Figure name="timeline">2</Figure></>);
  const ids = selectAll('[id]', fromHtml(markup, {fragment: true})).map(({properties}) => properties.id);
  expect(ids).toHaveLength(8);
  expect(new Set(ids).size).toBe(8);
});

test('says what is wrong with an unknown name', () => {
  expect(() => renderToStaticMarkup(<Figure name="nowhere">?</Figure>)).toThrow('Unexpected figure "nowhere"');
});
