import {fromHtml} from 'hast-util-from-html';
import {select, selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
import {LAYOUTS, PLATE_WIDTH} from '../../../../src/components/figures/drawing';
import {Plate} from '../../../../src/components/figures/drawing/Plate';
import {drawings, findDrawing} from '../../../../src/components/figures/registry';
import {drawingContext} from '../../../support/drawingContext';
import {crossedTexts, overlappingTexts, textBoxes} from '../../../support/textBoxes';

const cases = [...drawings].flatMap(([name, draw]) =>
  (['ko', 'en'] as const).flatMap((locale) => LAYOUTS.map((layout) => ({name, draw, locale, layout}))),
);

describe.each(cases)('$name, $locale, $layout', ({name, draw, locale, layout}) => {
  const context = drawingContext(locale, layout);
  const drawing = draw(context);

  test('keeps every text on the plate', () => {
    const outside = textBoxes(drawing).filter(
      ({left, right, top, bottom}) => left < 0 || top < 0 || right > PLATE_WIDTH[layout] || bottom > drawing.height,
    );
    expect(outside).toEqual([]);
  });

  test('lets no text meet another, and no line run through one', () => {
    expect(overlappingTexts(drawing)).toEqual([]);
    expect(crossedTexts(drawing)).toEqual([]);
  });

  test('has integer coordinates', () => {
    expect(JSON.stringify(drawing.shapes.map((shape) => ({...shape, style: undefined})))).not.toMatch(/\d\.\d/);
  });

  test('has an alternative and the text it was given', () => {
    const title = context.t(`figure.${name}.title`);
    const description = context.t(`figure.${name}.desc`);
    const markup = renderToStaticMarkup(<Plate {...{layout, drawing, title, description}} />);
    const tree = fromHtml(markup, {fragment: true});
    const svg = select('svg[role=img]', tree)?.properties ?? {};
    const named = (id: unknown) => selectAll('title, desc', tree).filter(({properties}) => properties.id === String(id));
    expect(named(svg.ariaLabelledBy).map(toString)).toEqual([title]);
    expect(named(svg.ariaDescribedBy).map(toString)).toEqual([description]);
    expect(svg.viewBox).toBe(`0 0 ${PLATE_WIDTH[layout]} ${drawing.height}`);
    expect(selectAll('text', tree)).toHaveLength(drawing.shapes.filter(({kind}) => kind === 'text').length);
  });
});

describe('the registry', () => {
  test('names what it has when it is asked for what it does not have', () => {
    const names = [...drawings.keys()].sort().join(', ');
    expect(() => findDrawing('time-line')).toThrow(new Error(`Unexpected figure "time-line", expected one of ${names}`));
  });
});

describe('facts', () => {
  const shown = (name: string, locale: 'ko' | 'en') =>
    findDrawing(name)(drawingContext(locale, 'wide')).shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines : []));

  test('the bars are to scale', () => {
    const bars = findDrawing('content-titles')(drawingContext('ko', 'wide')).shapes.filter(({kind}) => kind === 'rect');
    const lengths = bars.map((bar) => (bar.kind === 'rect' ? bar.width : 0));
    const perTitle = lengths[2]! / 5300;
    expect(lengths).toEqual([300, 400, 5300].map((titles) => Math.round(titles * perTitle)));
    expect(shown('content-titles', 'ko')).toEqual(expect.arrayContaining(['300편', '400편', '5,300편']));
  });

  test('Hong Kong alone is joined by a dotted line, and the memorandum alone by a heavy one', () => {
    const map = findDrawing('partnership-map')(drawingContext('ko', 'wide'));
    const strokes = map.shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.stroke] : []));
    const ties = strokes.slice(0, 6);
    expect(ties).toEqual(['signal', 'ink', 'ink', 'ink', 'ink', 'dotted']);
    expect(map.shapes.filter((shape) => shape.kind === 'circle' && shape.fill === 'paper')).toHaveLength(1);
  });

  test('days the article states are solid, and months it does not are in brackets', () => {
    const line = findDrawing('timeline')(drawingContext('en', 'narrow'));
    const fills = line.shapes.flatMap((shape) => (shape.kind === 'circle' || shape.kind === 'rect' ? [shape.fill] : []));
    expect(fills.slice(0, 8)).toEqual(['paper', 'paper', 'paper', 'ink', 'ink', 'ink', 'ink', 'signal']);
    const dates = shown('timeline', 'en').filter((text) => /\d|February|No date/.test(text) && text.length < 12);
    expect(dates.map((date) => date.replace('\u00a0', ' '))).toEqual(
      expect.arrayContaining(['11 April', '13 [May]', '17 [May]', '19 [May]', '26 [May]']),
    );
  });
});
