import {NO_BREAK_SPACE, WORD_JOINER} from './glue';

/** What stands for code, pictures and the like in the text of a block. */
export const OBJECT = '\ufffc';

/** One place of a text where no line may break. */
export interface Joint {
  index: number;
  /** How many characters of the text the glue takes the place of: a space, or none. */
  length: number;
  glue: string;
}

/** Matches single spaces, which become no-break spaces, or the empty places between two characters. */
type Rule = RegExp;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Syllables that end in ㄹ: every vowel after every first consonant. */
const LIEUL_SYLLABLES = Array.from({length: 19 * 21}, (_, index) => String.fromCharCode(0xac00 + index * 28 + 8)).join('');

const EVERYWHERE: readonly Rule[] = [
  // Chang-gyu, set-top, 5G-based: a hyphen beside a short part.
  /(?<=(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,4}-)(?=\p{L})|(?<=[\p{L}\p{N}]-)(?=\p{L}{1,4}(?![\p{L}\p{N}]))/gu,
  // SK Telecom, LG Uplus: an abbreviation and the name it begins.
  /(?<=(?<![\p{L}\p{N}])\p{Lu}{2,3}) (?=\p{Lu}\p{Ll})/gu,
  // U+ 5G
  /(?<=\p{L}\+) (?=\d)/gu,
  // ‘등’이라는, (CEO)와, `docs/`를: browsers break between such a mark and Hangul, whatever `word-break` says.
  new RegExp(`(?<=[’”)\\]」』》〉%~${OBJECT}])(?=\\p{Script=Hangul})`, 'gu'),
  // 최고경영자(CEO)
  /(?<=\p{Script=Hangul})(?=[([‘“「『《〈])/gu,
];

const BY_LANGUAGE: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    // 17 May
    new RegExp(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${MONTHS})(?!\\p{L}))`, 'gu'),
    // May 2019
    new RegExp(`(?<=(?<!\\p{L})(?:${MONTHS})) (?=\\d{4}(?!\\d))`, 'gu'),
    // 11 p.m.
    /(?<=\d) (?=[ap]\.m\.)/gu,
    // No. 1
    /(?<=(?<!\p{L})No\.) (?=\d)/gu,
  ],
  ko: [
    // 볼 수 있다, 볼 수는 없다
    new RegExp(`(?<=[${LIEUL_SYLLABLES}]) (?=수(?:[가는도밖]\\p{L}*)? ?[있없])`, 'gu'),
    // 두 가지
    /(?<=(?<!\p{L})(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|몇|여러)) (?=(?:가지|번|곳|명|개|편)(?:(?!\p{L})|[가은는이을를도만의와과로에째]))/gu,
    // 읽는 법, 경영진의 말: a noun of one syllable and what describes it.
    new RegExp(`(?<=[는은의${LIEUL_SYLLABLES}]) (?=(?:법|말|곳|때|뜻|길|글|점|수)(?!\\p{L}))`, 'gu'),
    // 5월 13일
    /(?<=\d월) (?=\d{1,2}일)/gu,
  ],
};

/**
 * Where no line of a text may break, in the order of the text.
 *
 * @example findJoints('17 May', 'en') // => [{index: 2, length: 1, glue: NO_BREAK_SPACE}]
 */
export function findJoints(text: string, language: string): Joint[] {
  const rules = [...EVERYWHERE, ...(BY_LANGUAGE[language] ?? [])];
  const found = rules.flatMap((rule) =>
    Array.from(text.matchAll(rule), ({index, 0: {length}}): Joint => ({
      index,
      length,
      glue: length === 0 ? WORD_JOINER : NO_BREAK_SPACE,
    })),
  );
  const byIndex = new Map(found.map((joint) => [joint.index, joint]));
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

/**
 * A text whose lines break where a reader of the language expects it. To the eye it is the same.
 *
 * @example joinWords('박정호(‘사장’)는', 'ko') // no line begins with `(` or `는`
 */
export function joinWords(text: string, language: string): string {
  return applyJoints(text, findJoints(text, language));
}

/** Writes joints into the text they were found in. */
export function applyJoints(text: string, joints: readonly Joint[]): string {
  return joints.reduceRight(
    (joined, {index, length, glue}) => joined.slice(0, index) + glue + joined.slice(index + length),
    text,
  );
}
