import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {measureText, TEXT_STYLES} from '../../../../../src/components/figures/drawing';
import {wrapText} from '../../../../../src/components/figures/drawing/wrapText';

const style = TEXT_STYLES.wide.label;

const word = fc.oneof(
  fc.stringMatching(/^[가-힣]{1,9}$/),
  fc.stringMatching(/^[A-Za-z0-9.,’()-]{1,14}$/),
  fc.constantFrom('5G', 'SK\u00a0Telecom', '“플랫폼”', 'U+AR', '·', '[5월]\u00a013일'),
);
const words = fc.array(word, {minLength: 1, maxLength: 24});
const maxWidth = fc.integer({min: 10, max: 720});

describe('wrapText', () => {
  test('keeps every line within the width, unless the line is a single word', () => {
    fc.assert(
      fc.property(words, maxWidth, (list, width) => {
        for (const line of wrapText(list.join(' '), {style, maxWidth: width})) {
          expect(measureText(line, style) <= width || !line.includes(' ')).toBe(true);
        }
      }),
    );
  });

  test('keeps the text and breaks no word', () => {
    fc.assert(
      fc.property(words, maxWidth, (list, width) => {
        const lines = wrapText(list.join(' '), {style, maxWidth: width});
        expect(lines.join(' ')).toBe(list.join(' '));
        expect(lines.flatMap((line) => line.split(' '))).toEqual(list);
      }),
    );
  });

  test('takes as few lines as filling each to the brim does', () => {
    fc.assert(
      fc.property(words, maxWidth, (list, width) => {
        expect(wrapText(list.join(' '), {style, maxWidth: width})).toHaveLength(countFilledLines(list, width));
      }),
    );
  });

  test('makes the lines about equally long', () => {
    expect(wrapText('SK텔레콤과 마이크로소프트의 전략적 비즈니스 파트너십', {style, maxWidth: 260})).toEqual([
      'SK텔레콤과 마이크로소프트의',
      '전략적 비즈니스 파트너십',
    ]);
  });

  test('holds together what a no-break space joins', () => {
    expect(wrapText('on 11\u00a0April', {style, maxWidth: 20})).toEqual(['on', '11\u00a0April']);
  });

  test('makes no lines of nothing', () => {
    expect(wrapText(' \n ', {style, maxWidth: 100})).toEqual([]);
  });
});

function countFilledLines(list: readonly string[], width: number): number {
  let count = 0;
  let line = '';
  for (const next of list) {
    const longer = line === '' ? next : `${line} ${next}`;
    if (line !== '' && measureText(longer, style) <= width) {
      line = longer;
    } else {
      count += 1;
      line = next;
    }
  }
  return count;
}
