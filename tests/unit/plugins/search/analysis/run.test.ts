import {expect, test} from 'vitest';
import {normalizeText} from '../../../../../src/plugins/search/analysis/run';

test('what only keeps a line from breaking is not part of a text', () => {
  expect(normalizeText('‘등’\u2060이라는 Chang-\u2060gyu, 볼\u00a0수 U+\u00a05G')).toBe("‘등'이라는 Chang-gyu, 볼 수 U+ 5G");
});
