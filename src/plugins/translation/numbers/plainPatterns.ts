import {digits, NUMERAL, type NumberPattern} from './pattern';
import {readSymbol, toCount} from './quantity';
import {AFTER_QUANTITIES, BEFORE_QUANTITIES, SHARED_PATTERNS, SIGNED} from './sharedPatterns';
import {UNIT_SYMBOLS} from './unitWords';

const QUANTITY: NumberPattern = {
  isOfDigits: true,
  pattern: new RegExp(`(?<![\\p{Script=Latin}\\d_])(?<!\\d[.,])(?:v(?=\\d))?(?<numeral>${NUMERAL})(?<symbol>[\\p{Script=Latin}%°²]+(?!\\d))?`, 'dgu'),
  read: ({groups: {numeral = '', symbol} = {}}) =>
    symbol === undefined || !UNIT_SYMBOLS.has(symbol) ? [digits({counts: [toCount(numeral)]})] : [readSymbol(numeral, symbol) ?? digits({counts: [toCount(numeral)]})],
};

/** How a language of which no words are known writes numbers: in digits. */
export const PLAIN_PATTERNS: readonly NumberPattern[] = [...BEFORE_QUANTITIES, ...SHARED_PATTERNS, SIGNED, QUANTITY, ...AFTER_QUANTITIES];
