import {add, createAmount, multiply, toKey, type Amount} from './amount';
import {dayPart, monthPart, quarterPart, yearPart} from './calendar';
import {clockParts} from './clock';
import {ORDINAL_SOURCE, parseOrdinal, parseSpelled, SCALES, SCALE_SOURCE, SPELLED_SOURCE} from './englishWords';
import {toMeasure} from './measures';
import {alternatives, createHints, digits, hint, NUMERAL, words, type NumberPattern, type Part} from './pattern';
import {parseNumeral, readSymbol, toCount, toQuantity} from './quantity';
import {AFTER_QUANTITIES, BEFORE_QUANTITIES, SHARED_PATTERNS, SIGNED} from './sharedPatterns';
import {ENGLISH_UNITS, UNIT_SYMBOLS} from './unitWords';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH_SOURCE = MONTHS.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|').replace('Sep\\.?', 'Sept?\\.?');

const toMonth = (name: string): string => String(MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1);

/** Dates with the name of the month; they are quoted in other languages too. */
export const ENGLISH_DATES: readonly NumberPattern[] = [
  {
    pattern: new RegExp(`\\b(?<month>${MONTH_SOURCE})\\s+(?<day>\\d{1,2})(?!\\d|[:.]\\d)(?:st|nd|rd|th)?(?:\\s?[-–—~]\\s?(?<lastDay>\\d{1,2})(?!\\d))?(?:,?\\s+(?<year>\\d{4})(?!\\d))?`, 'dgu'),
    read: readDate,
  },
  {
    pattern: new RegExp(`(?<![\\d.,:])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:[-–—~]|to|and|or)\\s?(?<lastDay>\\d{1,2})(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?(?<month>${MONTH_SOURCE})(?!\\p{L})(?:,?\\s+(?<year>\\d{4})(?!\\d))?`, 'dgu'),
    read: readDate,
  },
  {pattern: new RegExp(`\\b(?<month>${MONTH_SOURCE}),?\\s+(?:of\\s+)?(?<year>\\d{4})(?!\\d)`, 'dgu'), read: readDate},
  {pattern: new RegExp(`\\b(?<=\\b(?:[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Ff]rom|[Tt]his)\\s|mid-)(?<month>March|May)\\b`, 'dgu'), read: readDate},
  {pattern: /\b(?<month>January|February|April|June|July|August|September|October|November|December)\b/dgu, read: readDate},
  {
    pattern: new RegExp(`\\b(?<month>${MONTH_SOURCE})(?!\\p{L})`, 'dgu'),
    read: ({groups: {month = ''} = {}}) => [hint({measures: monthPart(toMonth(month)).measures, counts: [toMonth(month)]})],
  },
];

function readDate({groups: {month = '', day, lastDay, year} = {}}: RegExpExecArray): readonly Part[] {
  return [
    monthPart(toMonth(month)),
    ...(day === undefined ? [] : [dayPart(day)]),
    ...(lastDay === undefined ? [] : [dayPart(lastDay, 'lastDay')]),
    ...(year === undefined ? [] : [yearPart(year)]),
  ];
}

export const ENGLISH_CLOCKS: readonly NumberPattern[] = [
  {
    pattern: /(?<![\d.:])(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?/dgiu,
    read: ({groups: {hour = '', minute, half} = {}}) =>
      Number(hour) > 12 ? undefined : [clockParts({hour, minute, halves: half?.toLowerCase() === 'a' ? 'am' : 'pm'})],
  },
  {
    pattern: new RegExp(`\\b(?<hour>\\d{1,2}|${SPELLED_SOURCE})\\s+o['’]clock`, 'dgiu'),
    read: ({groups: {hour = ''} = {}}) => [clockParts({hour: /\d/.test(hour) ? hour : toKey(parseSpelled(hour))})],
  },
];

const DECADE: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\p{L}\d.,$])['’]?(?<decade>\d0|[12]\d\d0)['’]?s\b/dgu,
  read: ({groups: {decade = ''} = {}}) => [digits({counts: decade.length === 2 ? [decade, `19${decade}`, `20${decade}`] : [decade, decade.slice(2)]})],
};

const CURRENCY = String.raw`(?<currency>US\$|[$€£₩¥])\s?`;

const UNIT_SOURCE = alternatives(ENGLISH_UNITS.keys());
const SYMBOL_SOURCE = alternatives(UNIT_SYMBOLS.keys());

const QUANTITY: NumberPattern = {
  isOfDigits: true,
  pattern: new RegExp(
    `(?<![\\p{Script=Latin}\\d_])(?<!\\d[.,])(?:${CURRENCY}|v(?=\\d))?(?<numeral>${NUMERAL}|(?<![\\p{L}\\p{N}.)\\]])\\.\\d+)` +
      `(?:(?<ordinal>st|nd|rd|th)(?!\\p{L})|[\\s-]?(?<scale>${SCALE_SOURCE})\\b|(?<symbol>[\\p{Script=Latin}µμ%°％²ℓ][\\p{Script=Latin}\\d²_]*)|\\s(?<spaced>${SYMBOL_SOURCE})(?![\\p{L}\\d'’]))?` +
      `(?:[\\s-](?<unit>${UNIT_SOURCE})\\b)?`,
    'dgu',
  ),
  read: readQuantity,
};

function readQuantity({0: written, groups: {currency, numeral = '', ordinal, scale, symbol, spaced, unit} = {}}: RegExpExecArray): readonly Part[] | undefined {
  const units = [...(currency === undefined ? [] : UNIT_SYMBOLS.get(currency) ?? []), ...(unit === undefined || ordinal !== undefined ? [] : ENGLISH_UNITS.get(unit) ?? []), ...(spaced === undefined ? [] : UNIT_SYMBOLS.get(spaced) ?? ENGLISH_UNITS.get(spaced) ?? [])];
  if (symbol !== undefined) return readGlued({numeral, symbol, written, units});
  const amount = parseNumeral(numeral);
  if (amount === undefined) return [digits({counts: [toCount(numeral)]})];
  const scaled = scale === undefined ? amount : multiply(amount, createAmount(SCALES[scale.toLowerCase()] ?? 1n));
  const part = toQuantity([scaled], units);
  return [units.length === 0 && scale === undefined ? {...part, counts: [toCount(numeral)]} : part];
}

interface Glued {
  numeral: string;
  symbol: string;
  written: string;
  /** Of the currency before it, or the word after it. */
  units: readonly string[];
}

function readGlued({numeral, symbol, written, units}: Glued): readonly Part[] {
  const name = written.trim().toLowerCase();
  return [readSymbol(numeral, symbol, units) ?? digits({strength: 'name', name, counts: [...written.matchAll(/\d+/g)].map(([run]) => toCount(run))})];
}

/** “second” is a place as often as a time: a word before it makes it one. */
const SPELLED: NumberPattern = {
  pattern: new RegExp(`\\b(?<spelled>${SPELLED_SOURCE})(?:-?fold)?\\b(?:[\\s-](?:more\\s)?(?<unit>${UNIT_SOURCE})\\b(?<half>\\sand\\sa\\shalf\\b)?)?`, 'dgiu'),
  read: ({groups: {spelled = '', unit = '', half} = {}}) => {
    const amount = add(parseSpelled(spelled), half === undefined ? createAmount(0n) : createAmount(1n, 2n));
    const {measures, counts} = toQuantity([amount], ENGLISH_UNITS.get(unit.toLowerCase()) ?? []);
    const isSure = !/^(?:one|zero|dozen|hundred|thousand|million|billion|trillion)$/i.test(spelled);
    return [(isSure ? words : hint)({measures, counts})];
  },
};

/** One of a unit, by an article or a word of its own: `an hour`, `per second`, `daily`. */
const ONE_OF_A_UNIT: NumberPattern = {
  pattern: new RegExp(`\\b(?:(?:an?|per|each|every|single|one|the|this|last|next|past|same)[\\s-](?!second)(?<unit>${UNIT_SOURCE})|(?:a|per|each|every|single|one)[\\s-](?<second>second))\\b(?<half>\\sand\\sa\\shalf\\b)?`, 'dgiu'),
  read: ({groups: {unit, second, half} = {}}) => [hint(toHint(half === undefined ? createAmount(1n) : createAmount(3n, 2n), unit ?? second ?? ''))],
};

const HALF_OF_A_UNIT: NumberPattern = {
  pattern: new RegExp(`\\bhalf[\\s-](?:(?:an?|the)\\s)?(?<unit>${UNIT_SOURCE})\\b`, 'dgiu'),
  read: ({groups: {unit = ''} = {}}) => {
    const {measures, counts} = toQuantity([createAmount(1n, 2n)], ENGLISH_UNITS.get(unit.toLowerCase()) ?? []);
    return [hint({measures, counts: [...counts, '30', '6']})];
  },
};

function toHint(amount: Amount, unit: string): Partial<Part> {
  const {measures, counts} = toQuantity([amount], ENGLISH_UNITS.get(unit.toLowerCase()) ?? []);
  // “A second” is the next one too.
  return {measures, counts: unit.toLowerCase() === 'second' ? [...counts, '2'] : counts};
}

const SPELLED_FRACTION: NumberPattern = {
  pattern: new RegExp(`\\b(?<above>an?|${SPELLED_SOURCE})[\\s-](?<below>quarter|${ORDINAL_SOURCE})s?\\b(?:\\sof\\san?\\s(?<unit>${UNIT_SOURCE})\\b)?`, 'dgiu'),
  read: ({groups: {above = '', below = '', unit = ''} = {}}) => {
    const divisor = /quarter/i.test(below) ? 4 : parseOrdinal(below);
    const count = /^an?$/i.test(above) ? createAmount(1n) : parseSpelled(above);
    if (divisor < 3) return undefined;
    const part = multiply(count, createAmount(1n, BigInt(divisor)));
    // Quarters are of an hour or a year too; a third is about 33 percent.
    const wholes = divisor === 4 ? [60n, 12n].map((whole) => toKey(multiply(part, createAmount(whole)))) : [];
    const percents = [0n, part.denominator / 2n].map((up) => String((part.numerator * 100n + up) / part.denominator));
    const {measures} = toQuantity([part], ENGLISH_UNITS.get(unit.toLowerCase()) ?? []);
    return [hint({measures, counts: [toKey(part), ...wholes, ...percents, String(divisor), toKey({...count, numerator: count.numerator + BigInt(divisor)})]})];
  },
};

const ORDINAL: NumberPattern = {
  pattern: new RegExp(`\\b(?<ordinal>${ORDINAL_SOURCE})s?\\b`, 'dgiu'),
  read: ({groups: {ordinal = ''} = {}}) => {
    const place = parseOrdinal(ordinal);
    return [(place > 1 ? words : hint)({counts: [String(place), ...(place > 2 ? [`1/${place}`] : [])]})];
  },
};

/** Before `twenty` is read alone. */
const ORDINAL_OF_TWO_WORDS: NumberPattern = {
  pattern: new RegExp(`\\b(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\\s](?<ordinal>${ORDINAL_SOURCE})s?\\b`, 'dgiu'),
  read: ({groups: {tens = '', ordinal = ''} = {}}) => {
    const place = Number(toKey(parseSpelled(tens))) + parseOrdinal(ordinal);
    return [words({counts: [String(place), `1/${place}`]})];
  },
};

const QUARTER_NAMES = ['first', 'second', 'third', 'fourth'];

const QUARTER: NumberPattern = {
  pattern: /(?<![\p{L}\p{N}])(?:[Qq](?<numeral>[1-4])(?!\p{N})|(?<name>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[\s-]quarter\b)/dgu,
  read: ({groups: {numeral, name = ''} = {}}) => {
    const part = quarterPart(numeral ?? String(QUARTER_NAMES.indexOf(name.toLowerCase()) + 1));
    return [numeral === undefined ? {...part, strength: 'words'} : part];
  },
};

/** Words that tell a number as surely as a numeral does. */
const MULTIPLES: NumberPattern = {
  pattern: /\b(?:both|twice|thrice)\b/dgiu,
  read: ([word]) => [words({counts: [/^thrice$/i.test(word) ? '3' : '2']})],
};

const HINTS = createHints(
  (alternatives) => `\\b(?:${alternatives})\\b`,
  {
    a: '1', an: '1', any: '1', per: '1', each: '1', every: '1', single: '1', only: '1', once: '1', alone: '1', another: '1', sole: '1', solo: '1', unique: '1', same: '1',
    largest: '1', biggest: '1', highest: '1', greatest: '1', top: '1', primary: '1', primarily: '1', main: '1', leading: '1', best: '1', initial: '1', initially: '1', 'one-time': '1', individual: '1', individually: '1', half: '1/2 50 2 30 6', halves: '1/2 2', halved: '1/2 50', halve: '1/2 50', semi: '1/2',
     double: '2', doubled: '2', doubles: '2', doubling: '2', pair: '2', pairs: '2', couple: '2', dual: '2', twin: '2', twins: '2', either: '2', neither: '2', secondary: '2', binary: '2', quadratic: '2', bicycle: '2', bilingual: '2', duo: '2', 'two-way': '2', bidirectional: '2', bilateral: '2',
    triangle: '3', triangular: '3', trilingual: '3', tripod: '3', cubic: '3', cubed: '3', quadrilateral: '4', pentagon: '5', pentagonal: '5', hexagon: '6', hexagonal: '6', heptagon: '7', octagon: '8', octagonal: '8', decimal: '10', hexadecimal: '16', octal: '8', nonzero: '0', triple: '3', triples: '3', tripled: '3', trio: '3', triplet: '3', tertiary: '3', ternary: '3', trilateral: '3', quarter: '4 1/4 25 15 3', quarters: '4', quarterly: '4 3', quadruple: '4', quadrupled: '4', quadrant: '4', quartet: '4', quintuple: '5', tens: '10', teens: '10', teenage: '10', teenager: '10', teenagers: '10', decade: '10', decades: '10',
    twenties: '20 1920', thirties: '30 1930', forties: '40 1940', fifties: '50 1950', sixties: '60 1960', seventies: '70 1970', eighties: '80 1980', nineties: '90 1990', hundreds: '100', thousands: '1000', millions: '1000000', billions: '1000000000', century: '100 1', centuries: '100', percent: '100', gross: '144', score: '20', fortnight: '2 14 15', centennial: '100', centenary: '100', millennium: '1000', millennia: '1000 2000',
    free: '0', no: '0', none: '0', nil: '0', nothing: '0', without: '0', null: '0', noon: '12', midday: '12', midnight: '12 0 24', daily: '1', weekly: '1', monthly: '1', yearly: '1', annual: '1', annually: '1', hourly: '1', biweekly: '2', bimonthly: '2', biannual: '2', biennial: '2', overnight: '1', summers: '1', winters: '1',
    'twenty-four-seven': '24', 'round-the-clock': '24', 'around the clock': '24', everyone: '1', nobody: '0', monopoly: '1', mono: '1', ground: '1',
  },
  {
    noon: 'clock:720', midday: 'clock:720', midnight: 'clock:0 clock:1440', fortnight: toMeasure(createAmount(2n), 'week'), decade: toMeasure(createAmount(10n), 'year'), century: toMeasure(createAmount(100n), 'year'),
    daily: toMeasure(createAmount(1n), 'day'), weekly: toMeasure(createAmount(1n), 'week'), monthly: toMeasure(createAmount(1n), 'month'), yearly: toMeasure(createAmount(1n), 'year'), annual: toMeasure(createAmount(1n), 'year'), annually: toMeasure(createAmount(1n), 'year'), hourly: toMeasure(createAmount(1n), 'hour'),
    quarterly: toMeasure(createAmount(3n), 'month'), biweekly: toMeasure(createAmount(2n), 'week'),
  },
);

const BELOW_ZERO: NumberPattern = {
  pattern: new RegExp(`\\b(?:minus|negative)\\s(?<numeral>${NUMERAL})|(?<last>${NUMERAL})(?:\\s?°[CF]?|\\sdegrees)?\\sbelow\\szero|\\b(?<spelled>${SPELLED_SOURCE})\\sdegrees\\sbelow\\szero`, 'dgiu'),
  read: ({groups: {numeral, last = '', spelled} = {}}) =>
    spelled === undefined ? [digits({counts: [`-${toCount(numeral ?? last)}`]})] : [words({counts: [`-${toKey(parseSpelled(spelled))}`]})],
};

/** How English writes numbers, the most telling way first. */
export const ENGLISH_PATTERNS: readonly NumberPattern[] = [
  ...BEFORE_QUANTITIES, ...ENGLISH_DATES, ...ENGLISH_CLOCKS, QUARTER, ...SHARED_PATTERNS, DECADE, SIGNED, BELOW_ZERO, QUANTITY, ...AFTER_QUANTITIES,
  ORDINAL_OF_TWO_WORDS, SPELLED_FRACTION, SPELLED, HALF_OF_A_UNIT, ONE_OF_A_UNIT, ORDINAL, MULTIPLES, HINTS,
];
