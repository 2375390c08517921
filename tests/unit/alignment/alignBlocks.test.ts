import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {alignBlocks, weighText} from '../../../src/alignment/alignBlocks';
import type {BlockShape} from '../../../src/alignment/alignBlocks';

const paragraph = (text: string, key?: string): BlockShape => ({kind: 'paragraph', key, weight: weighText(text)});
const heading = (text: string, key?: string): BlockShape => ({kind: 'heading', key, weight: weighText(text)});
const entry = (key: string): BlockShape => ({kind: 'entry', key, weight: 0, isEntry: true});

const align = (source: readonly BlockShape[], target: readonly BlockShape[]) => alignBlocks(source, target, (shape) => shape);
const keysOf = (source: readonly BlockShape[], target: readonly BlockShape[]) => align(source, target).map((pair) => [pair.source?.key, pair.target?.key, pair.isDoubtful]);

describe('alignBlocks', () => {
  test('pairs blocks of the same key, and leaves alone what only one side has', () => {
    expect(keysOf([heading('제목', 'h'), paragraph('하나', 'p1'), paragraph('둘', 'p2')], [heading('Title', 'h'), paragraph('Two', 'p2'), paragraph('Three', 'p3')])).toEqual([
      ['h', 'h', false],
      ['p1', undefined, true],
      ['p2', 'p2', false],
      [undefined, 'p3', true],
    ]);
  });

  test('entries follow the alphabet of the source', () => {
    expect(keysOf([entry('ga'), entry('na'), entry('da')], [entry('da'), entry('ga'), entry('na')])).toEqual([
      ['ga', 'ga', false],
      ['na', 'na', false],
      ['da', 'da', false],
    ]);
  });

  test('without keys, kind and length decide, and a far length is doubtful', () => {
    const [sure, doubtful] = align(
      [heading('무대'), paragraph('가'.repeat(200))],
      [heading('The stage'), paragraph('short')],
    );
    expect(sure).toMatchObject({source: {kind: 'heading'}, target: {kind: 'heading'}, isDoubtful: false});
    expect(doubtful).toMatchObject({source: {kind: 'paragraph'}, target: {kind: 'paragraph'}, isDoubtful: true});
  });

  test('a code block is no translation of a paragraph', () => {
    expect(align([{kind: 'code', weight: 1}], [paragraph('x')]).every(({source, target}) => source === undefined || target === undefined)).toBe(true);
  });

  test('every block of both sides comes once, in its order', () => {
    const key = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {nil: undefined});
    const block = fc.tuple(fc.constantFrom(paragraph, heading), fc.string(), key).map(([make, value, one]) => make(value, one));
    fc.assert(
      fc.property(fc.array(block, {maxLength: 8}), fc.array(block, {maxLength: 8}), (source, target) => {
        const pairs = align(source, target);
        expect(pairs.flatMap((pair) => pair.source ?? [])).toEqual(source);
        expect(pairs.flatMap((pair) => pair.target ?? [])).toEqual(target);
      }),
    );
  });
});
