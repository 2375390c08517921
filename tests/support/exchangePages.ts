import fc from 'fast-check';
import type {ExchangePage, ExchangeUnit} from '../../src/plugins/translation/exchange/exchangePage';
import {pairPieces} from '../../src/plugins/translation/pieces/pairPieces';
import {parsePieces} from '../../src/plugins/translation/pieces/parsePieces';
import type {UnitStatus} from '../../src/plugins/translation/status/unitStatus';

export const LANGUAGES = {sourceLocale: 'ko', targetLocale: 'en'};

export interface UnitModel {
  id: string;
  source: string;
  target: string | null;
  state?: UnitStatus;
  terms?: ExchangeUnit['terms'];
}

/** A unit as `toExchangePage` makes it, from Markdown. */
export function createExchangeUnit({id, source, target, state = {status: 'up-to-date'}, terms = []}: UnitModel): ExchangeUnit {
  const pieces = parsePieces(source, {kind: 'paragraph'});
  const pair = (text: string) => pairPieces(pieces, parsePieces(text, {kind: 'paragraph'}));
  return {
    id,
    kind: 'paragraph',
    line: 7,
    source: pieces,
    target: target === null ? null : pair(target),
    state,
    baselineSource: state.status === 'outdated' && state.baselineSource !== null ? pair(state.baselineSource) : null,
    terms,
  };
}

const MARKS = ['**굵게**', '*기운*', '[링크](./a.mdx "제목")', '`code`', '<Term id="x">용어</Term>', '{value}', '![그림](b.png)', '\\*', '&amp;', '<br/>', '\\<1>', '\\\\', '"', "'", ' ', '\n', '\t', '가', 'a & b', '\u0007', '\u{10FFFF}', '😀', '<2/>', ']]>', '%s', '\\n', '#', '|'];

const text = fc.array(fc.constantFrom(...MARKS), {minLength: 1, maxLength: 8}).map((marks) => `글${marks.join('')}끝`);

const state: fc.Arbitrary<UnitStatus> = fc.oneof(
  fc.constant<UnitStatus>({status: 'up-to-date'}),
  text.map((baselineSource): UnitStatus => ({status: 'outdated', baselineSource})),
);

/** Pages of any size with any ids and texts. */
export const exchangePages: fc.Arbitrary<ExchangePage[]> = fc.uniqueArray(
  fc.record({
    path: fc.constantFrom('docs/a.mdx', 'docs/나 다.mdx', 'i18n/en/code.json', 'docs/c#.mdx', 'docs/100%.mdx'),
    units: fc.uniqueArray(
      fc
        .record({id: fc.constantFrom('a.p1', '_.title', 't.tr3/c2', 'theme.a b', 'x:2f:y', '__proto__', '가#나'), source: text, target: fc.option(text), state})
        .map(({target, state: found, ...unit}) => createExchangeUnit({...unit, target, state: target === null ? {status: 'missing', copied: false} : found})),
      {selector: ({id}) => id, minLength: 1, maxLength: 3},
    ),
  }),
  {selector: ({path}) => path, minLength: 1, maxLength: 2},
);
