const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

const CHOSEONGS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
/** One entry a vowel, as it is typed: ㅘ is ㅗ, then ㅏ. */
const JUNGSEONGS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
/** One entry a final consonant, the first of them none, as it is typed: ㄳ is ㄱ, then ㅅ. */
const JONGSEONGS = ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');

/** Jamo that stand alone but take two keys. */
const COMPOUND_JAMO: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ',
    ㅄ: 'ㅂㅅ', ㅘ: 'ㅗㅏ', ㅙ: 'ㅗㅐ', ㅚ: 'ㅗㅣ', ㅝ: 'ㅜㅓ', ㅞ: 'ㅜㅔ', ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ',
  }),
);

export function isSyllable(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE;
}

/**
 * The keys pressed for a text on the Korean layout, one jamo a key; what is not Hangul stays. A word
 * that is still being typed is always a prefix of the whole word in this form, also where the last
 * consonant sits under the wrong syllable: 메탙 of 메타트론.
 *
 * es-hangul's `disassemble` gives the same and takes 3.3 µs a word: too slow for a lexicon of twenty
 * thousand words in a browser.
 *
 * @example
 * toKeystrokes('값') // => 'ㄱㅏㅂㅅ'
 * toKeystrokes('메탙') // => 'ㅁㅔㅌㅏㅌ'
 */
export function toKeystrokes(text: string): string {
  let keys = '';
  for (const character of text) keys += toKeys(character);
  return keys;
}

function toKeys(character: string): string {
  if (!isSyllable(character)) return COMPOUND_JAMO.get(character) ?? character;
  const index = character.charCodeAt(0) - FIRST_SYLLABLE;
  return CHOSEONGS[Math.floor(index / 588)]! + JUNGSEONGS[Math.floor(index / 28) % 21]! + JONGSEONGS[index % 28]!.trim();
}

/**
 * The first consonant of every syllable; what is not a syllable stays.
 *
 * @example
 * toChoseong('메타트론') // => 'ㅁㅌㅌㄹ'
 */
export function toChoseong(text: string): string {
  let choseong = '';
  for (const character of text) {
    choseong += isSyllable(character)
      ? CHOSEONGS[Math.floor((character.charCodeAt(0) - FIRST_SYLLABLE) / 588)]!
      : character;
  }
  return choseong;
}

/** Whether a text is written in first consonants alone: 'ㅁㅌㅌㄹ'. */
export function isChoseong(text: string): boolean {
  return /^[ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ]+$/.test(text);
}
