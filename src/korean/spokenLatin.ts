/**
 * R is 알: since January 2023 the National Institute of Korean Language accepts 알 beside 아르, and
 * 알 is what people say. A site that prefers 아르 says so in its readings ({VR: '브이아르'}).
 */
const LETTER_NAMES: Readonly<Record<string, string>> = {
  A: '에이', B: '비', C: '시', D: '디', E: '이', F: '에프', G: '지', H: '에이치', I: '아이', J: '제이',
  K: '케이', L: '엘', M: '엠', N: '엔', O: '오', P: '피', Q: '큐', R: '알', S: '에스', T: '티',
  U: '유', V: '브이', W: '더블유', X: '엑스', Y: '와이', Z: '제트',
};

const ENGLISH_DIGITS = ['제로', '원', '투', '쓰리', '포', '파이브', '식스', '세븐', '에잇', '나인'];

/**
 * How a written-out Latin word tends to end once it is written in Hangul, first match wins. The
 * syllable stands for its final sound alone: 을 a ㄹ, 은 and 읏 any other consonant, 으 a vowel.
 *
 * A guess from English spelling, for words nobody gave a reading: final l, m, n and ng stay
 * consonants (인텔, 게임, 폰, 스트리밍); p, t, k stay so after one short vowel (앱, 인터넷, 블록) and
 * grow a vowel elsewhere (클라이언트, 네트워크, 사이트); everything else grows one (클라우드, 버스).
 *
 * Measured with the rest of this room on the Korean React documentation: of 5,639 josa after Latin
 * words and numerals 98.3 % agree, most others being slips of the text; prop (프로퍼티) is the one
 * frequent word it does not know.
 */
const WORD_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:set|kit|hit|jet|(?:kilo|mega|giga|tera)?bit)$|check$/, '으'],
  [/le?$/, '을'],
  [/(?:[mn]e?|mb|ng)$/, '은'],
  [/(?:^|[^aeiou])[aeiouy](?:t|pp?|c|c?k)$/, '읏'],
  [/(?:ou[tp]|ook|eep|type|europe)$/, '읏'],
  [/(?:web|club|tab|lab|bob|job|arab)$/, '읏'],
];

/**
 * A lone digit glued to a Latin letter is read in English (MP3 엠피쓰리, IPv6 아이피브이식스), more
 * digits are not (R16 알십육).
 *
 * @example
 * toSpokenLatinDigit('MP3') // => '쓰리'
 */
export function toSpokenLatinDigit(text: string): string | undefined {
  const digit = /\p{Script=Latin}(\d)$/u.exec(text)?.[1];
  return digit === undefined ? undefined : ENGLISH_DIGITS[Number(digit)];
}

/**
 * The end of a Latin word as Korean reads it: the name of the last letter when that is a capital
 * (URL, VoLTE) or when the word has no vowel to be read with (html), a guess from its spelling
 * otherwise. An acronym read as a word (OPEC 오펙) needs a reading of its own.
 *
 * @example
 * toSpokenLatin('URL') // => '엘'
 * toSpokenLatin('Google') // => '을', standing for 구글
 */
export function toSpokenLatin(text: string): string | undefined {
  const word = /\p{Script=Latin}+$/u.exec(text)?.[0];
  if (word === undefined) return undefined;
  return isSpelledOut(word) ? toLetterName(word.slice(-1)) : toSpokenWordEnding(word.toLowerCase());
}

function isSpelledOut(word: string): boolean {
  return /\p{Lu}$/u.test(word) || !/[aeiouy]/i.test(word.normalize('NFD'));
}

function toLetterName(letter: string): string | undefined {
  return LETTER_NAMES[letter.normalize('NFD').charAt(0).toUpperCase()];
}

function toSpokenWordEnding(word: string): string {
  return WORD_ENDINGS.find(([pattern]) => pattern.test(word))?.[1] ?? '으';
}
