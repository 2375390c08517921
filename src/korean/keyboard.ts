import {toKeystrokes} from './jamo';

/** The Korean standard layout (KS X 5002), from the Latin key to the jamo on it. */
const JAMO_BY_KEY: Readonly<Record<string, string>> = {
  q: 'ㅂ', w: 'ㅈ', e: 'ㄷ', r: 'ㄱ', t: 'ㅅ', y: 'ㅛ', u: 'ㅕ', i: 'ㅑ', o: 'ㅐ', p: 'ㅔ',
  a: 'ㅁ', s: 'ㄴ', d: 'ㅇ', f: 'ㄹ', g: 'ㅎ', h: 'ㅗ', j: 'ㅓ', k: 'ㅏ', l: 'ㅣ',
  z: 'ㅋ', x: 'ㅌ', c: 'ㅊ', v: 'ㅍ', b: 'ㅠ', n: 'ㅜ', m: 'ㅡ',
  Q: 'ㅃ', W: 'ㅉ', E: 'ㄸ', R: 'ㄲ', T: 'ㅆ', O: 'ㅒ', P: 'ㅖ',
};

const KEY_BY_JAMO: ReadonlyMap<string, string> = new Map(
  Object.entries(JAMO_BY_KEY).map(([key, jamo]) => [jamo, key]),
);

/**
 * The jamo that the keys of a Latin text would have typed on the Korean layout, in the form of
 * `toKeystrokes`; capitals without a jamo of their own count as small letters.
 *
 * @example
 * fromLatinLayout('apxkxmfhs') // => 'ㅁㅔㅌㅏㅌㅡㄹㅗㄴ', the keys of 메타트론
 */
export function fromLatinLayout(text: string): string {
  return Array.from(text, (key) => JAMO_BY_KEY[key] ?? JAMO_BY_KEY[key.toLowerCase()] ?? key).join('');
}

/**
 * The Latin letters on the keys that typed a Hangul text.
 *
 * @example
 * fromKoreanLayout('ㅡㄷㅅㅁㅅ개ㅜ') // => 'metatron'
 */
export function fromKoreanLayout(text: string): string {
  return Array.from(toKeystrokes(text), (jamo) => KEY_BY_JAMO.get(jamo) ?? jamo).join('');
}
