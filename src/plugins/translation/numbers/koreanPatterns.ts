import {add, createAmount, multiply, parseAmount, toKey, type Amount} from './amount';
import {dayPart, monthPart, quarterPart, yearPart} from './calendar';
import {clockParts, type HalfOfDay} from './clock';
import {ENGLISH_CLOCKS, ENGLISH_DATES} from './englishPatterns';
import {MIXED_SOURCE, NATIVE_SOURCE, parseMixed, parseNative} from './koreanWords';
import {toMeasure} from './measures';
import {alternatives, createHints, digits, hint, words, type NumberPattern, type Part} from './pattern';
import {parseNumeral, readSymbol, toCount, toQuantity} from './quantity';
import {AFTER_QUANTITIES, BEFORE_QUANTITIES, SHARED_PATTERNS, SIGNED} from './sharedPatterns';
import {KOREAN_UNITS, UNIT_SYMBOLS} from './unitWords';

/** What may follow a unit: no Hangul, or a particle or a word that belongs to counting. */
const END =
  '(?![가-힣])|(?=간|동안|이|가|을|를|은|는|의|에|로|으로|도|만|과|와|부터|까지|마다|쯤|정도|전|후|뒤|째|짜리|치|씩|여|당|보다|밖|남짓|안|내|대|반|차|인|입|였|넘|미만|초|말|중|경|께|하|나|라|면|고|며|지|밤|낮|연속|분|어치|권|급|형|용|물|길|넓|높|깊|무|자|할|한|된|됐|될|된|뿐|처럼|같|임|랑|뒤|앞|아|위|이하)';

const DATES: readonly NumberPattern[] = [
  {
    pattern: /(?<![\d.,])(?:(?<year>\d{2,4})\s?년\s*)?(?<month>\d{1,2})\s?월(?!\s?간)(?:\s*(?:(?<day>\d{1,2})\s?[~∼–-]\s?(?<lastDay>\d{1,2})\s?일|(?<onlyDay>\d{1,2})\s?일))?/dgu,
    read: ({groups: {year, month = '', day, lastDay, onlyDay} = {}}) =>
      Number(month) < 1 || Number(month) > 12
        ? undefined
        : [
            ...(year === undefined ? [] : [toYear(year)]),
            monthPart(month),
            ...(day === undefined ? [] : [dayPart(day)]),
            ...(lastDay === undefined ? [] : [dayPart(lastDay, 'lastDay')]),
            ...(onlyDay === undefined ? [] : [dayPart(onlyDay, 'onlyDay')]),
          ],
  },
  {pattern: /(?<![\d.,])(?<year>(?:1[5-9]|20)\d{2})\s?년(?!간|\s동안|대)/dgu, read: ({groups: {year = ''} = {}}) => [toYear(year)]},
  {
    pattern: /(?<![\d.])(?<year>\d{4})\.\s(?<month>\d{1,2})\.(?:\s(?<day>\d{1,2})\.?)?/dgu,
    read: ({groups: {year = '', month = '', day} = {}}) =>
      Number(month) > 12 ? undefined : [yearPart(year), monthPart(month), ...(day === undefined ? [] : [dayPart(day)])],
  },
  {
    pattern: /(?<![\d.])(?<month>[1-9]|1[0-2])[·.](?<day>\d{1,2})(?=\s?(?:운동|혁명|민주|광주|광복|전쟁|사태|사건|참사|항쟁|의거|선언|절))/dgu,
    read: ({groups: {month = '', day = ''} = {}}) => [monthPart(month), dayPart(day)],
  },
];

const toYear = (year: string): Part => {
  const part = yearPart(year);
  return year.length === 2 ? {...part, counts: [...part.counts, `19${year}`, `20${year}`]} : part;
};

const HALVES: Readonly<Record<string, HalfOfDay>> = {오전: 'am', 새벽: 'am', 아침: 'am', 오후: 'pm', 저녁: 'pm', 낮: 'pm'};
const HALF_SOURCE = '(?:(?<half>오전|새벽|아침|오후|저녁|한낮|낮|한밤|밤)\\s?(?:에\\s)?)?';
const HOUR_SOURCE = '(?:\\d{1,2}|열두|열한|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉)';

const CLOCKS: readonly NumberPattern[] = [
  {
    pattern: new RegExp(`${HALF_SOURCE}(?<![\\d.,가-힣])(?<first>\\d{1,2})\\s?(?:시)?\\s?[~∼–-]\\s?(?<hour>\\d{1,2})\\s?시(?!간|즌|리|스|험|장|도|작|각|대)`, 'dgu'),
    read: ({groups: {half, first = '', hour = ''} = {}}) => [
      {...clockParts({hour: first, halves: toHalf(half, first)}), group: 'first'},
      {...clockParts({hour}), group: 'hour'},
    ],
  },
  {
    pattern: new RegExp(`${HALF_SOURCE}(?<![\\d.,:]|[가-힣](?<!\\s)(?<!전|벽|침|후|녁|낮|밤))(?<hour>${HOUR_SOURCE})\\s?시(?!간|즌|리|스|험|장|도|작|각|대|[가-힣]*템)(?:\\s?(?:(?<minute>[0-5]?\\d|[이삼사오]?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])\\s?분|(?<thirty>반)(?![가-힣])))?`, 'dgu'),
    read: ({groups: {half, hour = '', minute, thirty} = {}}) => {
      const written = /\d/.test(hour) ? hour : String(toNativeHour(hour));
      const part = clockParts({hour: written, minute: thirty === undefined ? minute && toKey(parseMixed(minute)) : '30', halves: toHalf(half, written), isExact: Number(written) > 12});
      return Number(written) > 24 ? undefined : [/\d/.test(hour) ? part : words(part)];
    },
  },
  {
    pattern: /(?<half>오전|새벽|아침|오후|저녁|밤)\s?(?<hour>\d{1,2}):(?<minute>[0-5]\d)/dgu,
    read: ({groups: {half, hour = '', minute = ''} = {}}) => {
      const part = clockParts({hour, minute, halves: toHalf(half, hour)});
      return [{...part, counts: [`v${hour}:${minute}`, ...part.counts]}];
    },
  },
];

function toNativeHour(hour: string): number {
  return hour.startsWith('열') ? parseNative('열', hour.slice(1)) : parseNative('', hour);
}

/** Night reaches from evening to early morning, and noon is no afternoon hour of its own. */
function toHalf(half: string | undefined, hour: string): HalfOfDay {
  if (half === undefined) return 'either';
  if (half.endsWith('밤')) return Number(hour) >= 6 && Number(hour) <= 11 ? 'pm' : 'am';
  if (half.endsWith('낮') && [10, 11].includes(Number(hour))) return 'am';
  return HALVES[half] ?? 'pm';
}

const QUARTER: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\d.,])(?<quarter>[1-4])(?:\/4)?\s?분기/dgu,
  read: ({groups: {quarter = ''} = {}}) => [quarterPart(quarter)],
};

const DECADE: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\d.,])(?<decade>\d{1,2}0|[12]\d\d0)\s?(?:년대|대)(?![가-힣]*로)/dgu,
  read: ({groups: {decade = ''} = {}}) => [digits({counts: decade.length === 2 ? [decade, `19${decade}`, `20${decade}`] : [toCount(decade)]})],
};

const FRACTION: NumberPattern = {
  pattern: new RegExp(`(?<below>\\d[\\d,]*[십백천만억조]*|[이삼사오육칠팔구십백천만억]+|두|세|네)\\s?분의\\s?(?<above>\\d+|[일이삼사오육칠팔구십]|한|두|세)(?:\\s?(?<unit>${alternatives(KOREAN_UNITS.keys())})(?:${END}))?`, 'dgu'),
  read: ({groups: {below = '', above = '', unit = ''} = {}}) => {
    const [divisor, count] = [below, above].map((part) => parseMixed(part));
    if (!divisor || !count || divisor.numerator === 0n) return undefined;
    const part = toQuantity([createAmount(count.numerator, divisor.numerator)], KOREAN_UNITS.get(unit) ?? []);
    return [/\d/.test(below) ? part : hint({measures: part.measures, counts: part.counts})];
  },
};

/** 9초58 of a race is 9.58 seconds. */
const RACE_TIME: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\d.,])(?<seconds>\d{1,2})초(?<hundredths>\d{1,2})(?!\d)/dgu,
  read: ({groups: {seconds = '', hundredths = ''} = {}}) => [toQuantity([parseAmount(`${seconds}.${hundredths}`)], ['second'])],
};

/** 88올림픽 was in 1988. */
const SHORT_YEAR: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\d.,])(?<year>\d{2})(?=\s?(?:올림픽|월드컵|아시안게임|학번|학년도))/dgu,
  read: ({groups: {year = ''} = {}}) => [toYear(year)],
};

const UNIT_SOURCE = alternatives(KOREAN_UNITS.keys());
const SYMBOL_SOURCE = alternatives(UNIT_SYMBOLS.keys());

/** After 만 and before a word that is counted, or nothing of the kind: 5만 may be “only 5”. */
const ONLY = /만$/;
const COUNTED = /^\s?(?:여\s?)?(?:명|원|개|대|건|톤|년|곳|달러|사람|가구|회|번|권|편|장|석|평|점|배|병|마리|그루|인|호|채|표|주|km|㎞|t|kg|㎡|유로|엔|위안|파운드|분의|장병|관중|관객|시민|세대|여|제곱|헥타르|미터|킬로|리터|그램|불|줄|자|단어|부|종|쪽|페이지|시간|일|척|기|발|리|필지|군|대군|대의|명의|~|-|큼)|^[\d]/;

const QUANTITY: NumberPattern = {
  isOfDigits: true,
  pattern: new RegExp(
    `(?<![\\p{Script=Latin}\\d_])(?<!\\d[.,])(?:(?<minus>영하|마이너스)\\s?)?(?:(?<currency>US\\$|[$€£₩¥])\\s?|v(?=\\d))?(?<numeral>${MIXED_SOURCE})` +
      `(?:(?<symbol>[\\p{Script=Latin}µμ%°％℃²ℓ㎞㎏㎡㎝㎜][\\p{Script=Latin}\\d²_]*)|\\s(?<spaced>${SYMBOL_SOURCE})(?![\\p{Script=Latin}\\d]))?` +
      `(?:(?:\\s?여)?\\s?(?<unit>${UNIT_SOURCE})(?:${END}))?(?<half>\\s?반(?![가-힣]))?`,
    'dgu',
  ),
  read: readQuantity,
};

function readQuantity({0: written, index, input, groups: {minus, currency, numeral = '', symbol, spaced, unit, half} = {}}: RegExpExecArray): readonly Part[] | undefined {
  if (symbol !== undefined && !/[만억조천백십]/.test(numeral)) return readGlued(numeral, symbol, written);
  const units = [...(UNIT_SYMBOLS.get(currency ?? spaced ?? symbol ?? '') ?? []), ...(KOREAN_UNITS.get(unit ?? '') ?? [])];
  const isPlain = /^[\d.,]+$/.test(numeral);
  if (isPlain && parseNumeral(numeral) === undefined) return [digits({counts: [toCount(numeral)]})];
  const sign = minus === undefined ? createAmount(1n) : createAmount(-1n);
  const amount = multiply(sign, isPlain ? parseAmount(numeral.replaceAll(',', '')) : parseMixed(numeral));
  const rest = input.slice(index + written.indexOf(numeral) + numeral.length);
  const isOnly = ONLY.test(numeral) && unit === undefined && symbol === undefined && !COUNTED.test(rest);
  const isArticle = /조$/.test(numeral) && units.length === 0;
  const others = isOnly || isArticle ? [parseMixed(numeral.slice(0, -1))] : [];
  const part = toQuantity([...withHalf(amount, {half, units}), ...others], units);
  return [isPlain && units.length === 0 && minus === undefined ? {...part, counts: [toCount(numeral)]} : part];
}

/** 2년 반 is two and a half years; 3 반 may be class 3. */
function withHalf(amount: Amount, {half, units}: {half: string | undefined; units: readonly string[]}): Amount[] {
  const more = add(amount, createAmount(1n, 2n));
  if (half === undefined) return [amount];
  return units.length > 0 ? [more] : [amount, more];
}

function readGlued(numeral: string, symbol: string, written: string): readonly Part[] {
  const letters = symbol.replace(/[^\p{Script=Latin}\d_µμ%°％℃²ℓ㎞㎏㎡㎝㎜].*$/u, '');
  const name = `${numeral}${letters}`.toLowerCase();
  return [readSymbol(numeral, letters) ?? digits({strength: 'name', name, counts: [...written.matchAll(/\d+/g)].map(([run]) => toCount(run))})];
}

const COUNTERS =
  '개|명|사람|번|가지|곳|권|대|마리|살|달|시간|주|해|군데|쌍|배|채|장|줄|잔|병|그루|켤레|벌|척|차례|종류|단계|부분|분|편|회사|나라|도시|파일|방법|경우|값|요소|쪽|단어|문장|문단|문서|페이지|줄|칸|열|행|군|자리|걸음|모금|끼|판|통|건|층|점|명제|팀|축|갈래|째|도막|토막|조각|꼭지|식구|형제|자매|아이|여자|남자|학생|친구|손|발|눈|다리|바퀴|그룹|묶음|세트|항목|필드|인자|매개변수|컴포넌트|객체|함수|숫자|글자|문자|레벨|버전|옵션|예|예시|예제|상태|이상';

/** Before what they count, native numerals are numbers; 네 and 열 only before a counter. */
const NATIVE: NumberPattern = {
  pattern: new RegExp(`(?<![가-힣])(?=[열스서마쉰예일여아하한둘두셋세석넷네넉너다닷엿])${NATIVE_SOURCE}(?:(?=\\s?(?<counter>${COUNTERS}))|(?=\\s[가-힣])|(?=(?:다|이|가|을|를|은|는|의|에|로|도|만|과|와|중|째|뿐|씩|이서|이나|이며|이고)?(?![가-힣])))(?:\\s?(?<unit>${UNIT_SOURCE})(?:${END})(?<half>\\s?반(?![가-힣]))?)?`, 'dgu'),
  read: ({groups: {tens, ones, counter, unit = '', half} = {}}) => {
    const count = parseNative(tens, ones);
    if (count === 0) return undefined;
    const units = KOREAN_UNITS.get(unit) ?? [];
    const part = toQuantity(withHalf(createAmount(BigInt(count)), {half, units}), units);
    if (half !== undefined) return [part];
    const isSure = count > 1 && (counter !== undefined || unit !== '' || !/^(?:네|열|서|너|석|세|쉰)$/.test(`${tens ?? ''}${ones ?? ''}`));
    return [(isSure ? words : hint)({measures: part.measures, counts: part.counts})];
  },
};

/** 이천십구, 백만, 삼십 명: only ever an answer, for syllables like these are in many words. */
const SINO: NumberPattern = {
  pattern: new RegExp(`(?<![가-힣])(?:제|수|몇)?(?<numeral>[일이삼사오육칠팔구십백천만억조]*[십백천만억조][일이삼사오육칠팔구십백천만억조]*|[일이삼사오육칠팔구])(?:여\\s?|\\s?)(?=(?<unit>${UNIT_SOURCE})|${COUNTERS}|[차호회인층급종국강등류중대단위각형원불자선진]|(?<=[일이삼사오육칠팔구십백천][만억조])(?![가-힣]))`, 'dgu'),
  read: ({groups: {numeral = '', unit = ''} = {}}) => {
    const {measures, counts} = toQuantity([parseMixed(numeral)], KOREAN_UNITS.get(unit) ?? []);
    return [hint({measures, counts})];
  },
};

const DAYS: Readonly<Record<string, number>> = {
  하루: 1, 이틀: 2, 사흘: 3, 나흘: 4, 닷새: 5, 엿새: 6, 이레: 7, 여드레: 8, 아흐레: 9, 열흘: 10, 보름: 15,
};

const NATIVE_DAYS: NumberPattern = {
  pattern: new RegExp(`(?<![가-힣])(?<days>${alternatives(Object.keys(DAYS))})`, 'dgu'),
  read: ([days]) => {
    const amount = createAmount(BigInt(DAYS[days] ?? 0));
    const isSure = days !== '하루' && days !== '보름';
    return [(isSure ? words : hint)({measures: [toMeasure(amount, 'day')], counts: [toKey(amount)]})];
  },
};

const MONTHS = '일 이 삼 사 오 유 칠 팔 구 시 십일 십이'.split(' ');

const SPELLED_MONTH: NumberPattern = {
  pattern: new RegExp(`(?<![가-힣])(?<month>${alternatives(MONTHS)})\\s?월(?=[에의은이을과부까중말초]|\\s|$)`, 'dgu'),
  read: ({groups: {month = ''} = {}}) => {
    const {measures, counts} = monthPart(String(MONTHS.indexOf(month) + 1));
    return [hint({measures, counts})];
  },
};

const HINTS = createHints(
  (alternatives) => `(?<![가-힣])(?:${alternatives})`,
  {
    정오: '12', 자정: '12 0 24', 일주일: '1 7', '한 주': '1', '한 달': '1', 한달: '1', 반년: '6 1/2', '반 년': '6 1/2', 반나절: '1/2', 반세기: '50 1/2', 절반: '1/2 50 2', 상반기: '1 6', 하반기: '2 6',
    하나: '1', 한: '1', 첫: '1', 처음: '1', 최초: '1', 최우선: '1', 먼저: '1', 유일: '1', 단일: '1', 단독: '1', 독점: '1', 혼자: '1', 홀로: '1', 단: '1', 각: '1', 매: '1', 동일: '1', 같은: '1', 으뜸: '1', 일차: '1', 일등: '1', 일급: '1', 주: '1', 독주: '1', 솔로: '1', 싱글: '1', 원: '1',
    둘: '2', 두: '2', 양쪽: '2', 양측: '2', 양국: '2', 양사: '2', 양방향: '2', 양자: '2', 쌍: '2', 이중: '2', 이진: '2', 이차: '2', 이원: '2', 갑절: '2', 곱절: '2', 듀얼: '2', 더블: '2', 투: '2', 반: '1/2 50 2 30 6',
    두세: '2 3', 두어: '2', 서너: '3 4', 너덧: '4 5', 너댓: '4 5', 대여섯: '5 6', 예닐곱: '6 7', 일고여덟: '7 8', 여남은: '10', 사나흘: '3 4', 퍼스트: '1', 세컨드: '2', 서드: '3', 써드: '3',
    셋: '3', 세: '3', 삼각: '3', 삼중: '3', 삼차: '3', 삼자: '3', 트리플: '3', 넷: '4', 네: '4', 사분: '4', 사각: '4', 사중: '4', 사계: '4', 오각: '5', 육각: '6', 팔각: '8', 십대: '10', 수십: '10', 수백: '100', 수천: '1000', 수만: '10000', 세기: '100',
    없: '0', 영: '0', 제로: '0', 빈: '0', 무: '0', 비어: '0',
  },
  {
    정오: 'clock:720', 자정: 'clock:0 clock:1440', 일주일: toMeasure(createAmount(1n), 'week'), '한 주': toMeasure(createAmount(1n), 'week'), '한 달': toMeasure(createAmount(1n), 'month'), 한달: toMeasure(createAmount(1n), 'month'), 반년: toMeasure(createAmount(6n), 'month'), '반 년': toMeasure(createAmount(6n), 'month'),
  },
);

/** Ends of words that make one or two of something: 초당, 사람마다, 몇 배. */
const ENDINGS = createHints((alternatives) => `(?<=[가-힣])(?:${alternatives})(?![가-힣])`, {당: '1', 마다: '1', 씩: '1', 배: '2', 쌍: '2'});

const EACH_UNIT: NumberPattern = {
  pattern: new RegExp(`매\\s?(?<unit>${UNIT_SOURCE})|(?<half>반)\\s?(?<halved>시간)`, 'dgu'),
  read: ({groups: {unit, half} = {}}) => {
    const amount = half === undefined ? createAmount(1n) : createAmount(1n, 2n);
    const part = toQuantity([amount], KOREAN_UNITS.get(unit ?? '시간') ?? []);
    return [hint({measures: part.measures, counts: [...part.counts, '30']})];
  },
};

/** How Korean writes numbers, the most telling way first. */
export const KOREAN_PATTERNS: readonly NumberPattern[] = [
  ...BEFORE_QUANTITIES, ...ENGLISH_DATES, ...ENGLISH_CLOCKS, ...CLOCKS, QUARTER, ...SHARED_PATTERNS, ...DATES, DECADE, FRACTION, RACE_TIME, SHORT_YEAR, SIGNED, QUANTITY, ...AFTER_QUANTITIES,
  NATIVE_DAYS, EACH_UNIT, NATIVE, SPELLED_MONTH, SINO, HINTS, ENDINGS,
];
