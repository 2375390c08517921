import {describe, expect, test} from 'vitest';
import {checkPieces} from '../../../../../src/plugins/translation/pieces/checkPieces';
import {formatPieces} from '../../../../../src/plugins/translation/pieces/formatPieces';
import {pairPieces} from '../../../../../src/plugins/translation/pieces/pairPieces';
import {parsePieces} from '../../../../../src/plugins/translation/pieces/parsePieces';
import type {Piece} from '../../../../../src/plugins/translation/pieces/piece';

const parse = (text: string): Piece[] => parsePieces(text, {kind: 'paragraph'});
const pair = (source: string, target: string): Piece[] => pairPieces(parse(source), parse(target));

describe('pairPieces', () => {
  test.each([
    ['content goes before order', '`a` then `b`', '`b` 다음 `a`', '<2/> 다음 <1/>'],
    ['what is left goes by kind', '`a` [x](./a) `b`', '`c` [y](./ko/a) `a`', '<3/> <2>y</2> <1/>'],
    ['an element may stand for marks', '**a** *b*', '*나* <strong>가</strong>', '<2>나</2> <1>가</1>'],
    ['what the source has not gets ids of its own', '`a`', '`a` <br/> `b`', '<1/> <2/> <3/>'],
    ['the same thing twice goes by order', '`a` `b` `a`', '`a` `a` `b`', '<1/> <3/> <2/>'],
  ])('%s', (_, source, target, expected) => {
    expect(formatPieces(pair(source, target))).toBe(expected);
  });
});

describe('checkPieces', () => {
  const check = (source: string, target: Piece[]) => checkPieces(parse(source), target).map(({type, placeholder}) => `${type} ${placeholder.text}`);

  test('finds what is lost and what is invented', () => {
    expect(check('`a` [x](./a)', pair('`a` [x](./a)', '{y}'))).toEqual(['lost `a`', 'lost [', 'invented {y}']);
  });

  test('finds what stands twice', () => {
    const [code] = parse('`a`');
    expect(check('`a`', [code!, code!])).toEqual(['invented `a`']);
  });

  test('finds ends that cross, and ends alone', () => {
    const text = '**a *b* c**';
    const [outer, inner, innerEnd, outerEnd] = parse(text).filter(({type}) => type === 'placeholder') as [Piece, Piece, Piece, Piece];
    expect(check(text, [outer, inner, outerEnd, innerEnd])).toEqual(['nesting **']);
    expect(check(text, [outer, inner, innerEnd])).toEqual(['nesting **']);
    expect(check(text, [inner, innerEnd, outer, outerEnd])).toEqual([]);
  });
});
