import type {EndingEntry} from '../format/lexiconPart';

/**
 * The commonest particles and endings of Korean, in keystrokes, with how much likelier each is than
 * the rarest (powers of two); `-` is none. A small site has not met them all. Those that two
 * unrelated sites of documentation both have: grammar, not vocabulary.
 */
const COMMON: readonly (Omit<EndingEntry, 'keys'> & {keys: string})[] = [
  {kind: 'noun', dropped: 0, countLevel: 9, keys: '-'},
  {kind: 'noun', dropped: 0, countLevel: 6, keys: 'ㄹㅡㄹ ㅇㅡㄹ'},
  {kind: 'noun', dropped: 0, countLevel: 5, keys: 'ㄱㅏ ㅇㅔ ㅇㅔㅅㅓ ㅇㅡㅣ ㅇㅣ ㅎㅏㄴㅡㄴ ㅎㅏㄹ ㅎㅏㅂㄴㅣㄷㅏ'},
  {kind: 'noun', dropped: 0, countLevel: 4, keys: 'ㄴㅡㄴ ㄷㅗㅣㄴ ㄹㅗ ㅇㅡㄴ ㅇㅡㄹㅗ ㅇㅣㅂㄴㅣㄷㅏ ㅎㅏㄱㅣ ㅎㅏㄴ'},
  {kind: 'noun', dropped: 0, countLevel: 3, keys: 'ㄱㅗㅏ ㄷㅗㅣㅂㄴㅣㄷㅏ ㅇㅗㅏ ㅇㅣㄴ ㅎㅏㄱㅗ ㅎㅏㅁㅕㄴ ㅎㅏㅅㅔㅇㅛ ㅎㅏㅇㅕ ㅎㅏㅈㅣ ㅎㅐ ㅎㅐㅇㅑ'},
  {kind: 'noun', dropped: 0, countLevel: 2, keys: 'ㄷㅗ ㄷㅗㅣㄴㅡㄴ ㄷㅗㅣㄹ ㄷㅗㅣㅈㅣ ㅇㅔㄴㅡㄴ ㅇㅔㅅㅓㄴㅡㄴ ㅎㅏㄹㅕㅁㅕㄴ'},
  {kind: 'noun', dropped: 0, countLevel: 1, keys: 'ㄴㅏ ㄷㅗㅣㅁㅕㄴ ㄷㅗㅣㅇㅓ ㅁㅏㄴ ㅎㅏㄱㅓㄴㅏ ㅎㅏㄱㅔ ㅎㅏㄷㅗㄹㅗㄱ ㅎㅐㅆㅅㅡㅂㄴㅣㄷㅏ'},
  {kind: 'noun', dropped: 0, countLevel: 0, keys: 'ㄱㅗㅏㄴㅡㄴ ㄱㅗㅏㅇㅡㅣ ㄲㅏㅈㅣ ㄲㅏㅈㅣㄴㅡㄴ ㄴ ㄷㅐㄹㅗ ㄷㅗㅣㄱㅓㄴㅏ ㄷㅗㅣㄱㅔ ㄷㅗㅣㄱㅗ ㄷㅗㅣㄱㅣ ㄷㅗㅣㄴㄷㅏㄱㅗ ㄷㅗㅣㄴㄷㅏㄴㅡㄴ ㄷㅗㅣㄴㄷㅏㅁㅕㄴ ㄷㅗㅣㄴㅡㄴㅈㅣ ㄷㅗㅣㄷㅗㄹㅗㄱ ㄷㅗㅣㅁㅕ ㄷㅗㅣㅁㅡㄹㅗ ㄷㅗㅣㅇㅓㄷㅗ ㄷㅗㅣㅇㅓㅆㄱㅗ ㄷㅗㅣㅇㅓㅆㄴㅡㄴㅈㅣ ㄷㅗㅣㅇㅓㅆㅅㅡㅂㄴㅣㄷㅏ ㄷㅗㅣㅇㅓㅆㅇㅡㄹ ㄷㅗㅣㅇㅓㅆㅇㅡㅁㅕ ㄷㅗㅣㅇㅓㅆㅈㅣㅁㅏㄴ ㄷㅗㅣㅇㅓㅇㅑ ㄷㅗㅣㅈㅣㅁㅏㄴ ㄷㅡㄴ ㄹㅏㄱㅗ ㄹㅏㄴㅡㄴ ㄹㅏㅁㅕㄴ ㄹㅗㄴㅡㄴ ㄹㅗㅂㄱㅔ ㄹㅗㅂㅜㅌㅓ ㄹㅗㅅㅓ ㄹㅗㅅㅓㄴㅡㄴ ㅁㅏㄴㅇㅡㄹ ㅁㅏㄷㅏ ㅂㄴㅣㄷㅏ ㅂㅏㄷㅇㅡㄴ ㅂㅗㄷㅏ ㅂㅜㅌㅓ ㅃㅜㄴㅁㅏㄴ ㅅㅡㄹㅓㅂㄱㅔ ㅅㅡㄹㅓㅇㅜㄴ ㅅㅣㅋㅣㄱㅣ ㅅㅣㅋㅣㄴ ㅅㅣㅋㅣㄴㅡㄴ ㅅㅣㅋㅣㄹ ㅅㅣㅋㅣㅂㄴㅣㄷㅏ ㅅㅣㅋㅣㅈㅣ ㅇㅔㄱㅔ ㅇㅔㄷㅗ ㅇㅔㅁㅏㄴ ㅇㅔㅅㅓㄷㅗ ㅇㅔㅅㅓㅁㅏㄴ ㅇㅔㅅㅓㅇㅡㅣ ㅇㅔㅅㅓㅊㅓㄹㅓㅁ ㅇㅔㅇㅑ ㅇㅗㅏㄴㅡㄴ ㅇㅗㅏㅇㅡㅣ ㅇㅡㄹㅗㄴㅡㄴ ㅇㅡㄹㅗㄷㅗ ㅇㅡㄹㅗㅁㅏㄴ ㅇㅡㄹㅗㅂㅜㅌㅓ ㅇㅣㄱㅓㄴㅏ ㅇㅣㄱㅗ ㅇㅣㄱㅣㄷㅗ ㅇㅣㄴㅈㅣ ㅇㅣㄴㅏ ㅇㅣㄷㅡㄴ ㅇㅣㄹㅏㄱㅗ ㅇㅣㄹㅏㄴㅡㄴ ㅇㅣㄹㅏㅁㅕㄴ ㅇㅣㅁㅕ ㅇㅣㅁㅡㄹㅗ ㅇㅣㅈㅣㅁㅏㄴ ㅊㅓㄹㅓㅁ ㅊㅣ ㅎㅏㄱㅗㅈㅏ ㅎㅏㄱㅣㄱㅏ ㅎㅏㄱㅣㄹㅗ ㅎㅏㄱㅣㄹㅡㄹ ㅎㅏㄴㄷㅏㄱㅗ ㅎㅏㄴㄷㅏㄴㅡㄴ ㅎㅏㄴㄷㅏㅁㅕㄴ ㅎㅏㄴㅏㅇㅛ ㅎㅏㄴㅡㄴㅈㅣ ㅎㅏㄷㅏ ㅎㅏㄷㅏㄱㅗ ㅎㅏㄷㅏㄴㅡㄴ ㅎㅏㄷㅏㅁㅕㄴ ㅎㅏㄷㅓㄹㅏㄷㅗ ㅎㅏㄷㅗㅣ ㅎㅏㄷㅡㄴ ㅎㅏㄹㄲㅏㅇㅛ ㅎㅏㄹㅈㅣ ㅎㅏㄹㅕㄱㅗ ㅎㅏㄹㅕㄴㅡㄴ ㅎㅏㅁㅇㅡㄹㅗㅆㅓ ㅎㅏㅁㅕ ㅎㅏㅁㅕㄴㅅㅓ ㅎㅏㅁㅕㄴㅅㅓㄷㅗ ㅎㅏㅁㅡㄹㅗ ㅎㅏㅈㅣㄴㅡㄴ ㅎㅏㅈㅣㅁㅏㄴ ㅎㅐㄷㅗ ㅎㅐㅂㅗㅂㅅㅣㄷㅏ ㅎㅐㅂㅗㅅㅔㅇㅛ ㅎㅐㅅㅓ ㅎㅐㅅㅓㄴㅡㄴ ㅎㅐㅆㄷㅏㅁㅕㄴ ㅎㅐㅆㄷㅓㄴ ㅎㅐㅆㄷㅡㅅㅇㅣ ㅎㅐㅆㅇㅡㄹ ㅎㅐㅆㅈㅣㅁㅏㄴ ㅎㅐㅈㅣㅂㄴㅣㄷㅏ'},
  {kind: 'verb', dropped: 0, countLevel: 4, keys: 'ㄴ'},
  {kind: 'verb', dropped: 0, countLevel: 3, keys: 'ㄱㅔ ㄱㅣ ㄴㅡㄴ ㄹ ㅂㄴㅣㄷㅏ'},
  {kind: 'verb', dropped: 0, countLevel: 2, keys: '- ㄱㅗ ㅅㅡㅂㄴㅣㄷㅏ ㅇㅓ ㅇㅡㄴ ㅈㅣ'},
  {kind: 'verb', dropped: 0, countLevel: 1, keys: 'ㅁㅕㄴ ㅅㅔㅇㅛ ㅇㅡㄹ'},
  {kind: 'verb', dropped: 0, countLevel: 0, keys: 'ㄱㅓㄴㅏ ㄱㅔㅆㅅㅡㅂㄴㅣㄷㅏ ㄱㅗㅈㅏ ㄱㅣㄹㅗ ㄱㅣㄹㅡㄹ ㄴㄷㅏㄴㅡㄴ ㄴㄷㅏㅁㅕㄴ ㄴㅡㄴㅈㅣ ㄷㅏㄱㅗ ㄷㅏㄴㅡㄴ ㄷㅏㅁㅕㄴ ㄷㅗㄹㅗㄱ ㄹㅅㅜㄹㅗㄱ ㄹㅕㅁㅕㄴ ㅁ ㅁㅕ ㅁㅕㄴㅅㅓ ㅁㅡㄹㅗ ㅅㅓ ㅇㅏ ㅇㅏㅅㅓ ㅇㅏㅆㅅㅡㅂㄴㅣㄷㅏ ㅇㅑ ㅇㅓㄷㅗ ㅇㅓㅂㅗㅅㅔㅇㅛ ㅇㅓㅆㅅㅡㅂㄴㅣㄷㅏ ㅇㅓㅇㅑ ㅇㅓㅈㅕ ㅇㅡㄹㅕㅁㅕㄴ ㅇㅡㅁ ㅇㅡㅁㅕ ㅇㅡㅁㅕㄴ ㅇㅡㅁㅡㄹㅗ ㅈㅣㄴㅡㄴ ㅈㅣㅁㅏㄴ ㅏ ㅏㅇㅑ ㅓ'},
  {kind: 'verb', dropped: 1, countLevel: 2, keys: 'ㅇㅜㄴ ㅐ'},
  {kind: 'verb', dropped: 1, countLevel: 1, keys: 'ㅏ'},
  {kind: 'verb', dropped: 1, countLevel: 0, keys: 'ㄴ ㄴㅡㄴ ㄹ ㄹㅓ ㅂㄴㅣㄷㅏ ㅇㅜㄹ ㅇㅜㅓㅈㅣㄹ ㅇㅜㅓㅈㅣㅂㄴㅣㄷㅏ ㅇㅡㄴ ㅏㅇㅑ ㅐㅇㅑ ㅕ ㅕㅆㅅㅡㅂㄴㅣㄷㅏ ㅕㅇㅑ ㅕㅈㅕㅇㅑ'},
  {kind: 'verb', dropped: 2, countLevel: 0, keys: 'ㅐㅇㅑ'},
];

/**
 * What 아 and 어 become where they take the last key of a stem away (나빠, 써, 마셔, 불러, 추워, 도와,
 * 지어, 파래), and what may follow them: 써야, 마셔도. Each is rare on a site, together they are not.
 */
const CONTRACTIONS = 'ㅏ ㅓ ㅕ ㄹㅏ ㄹㅓ ㅇㅜㅓ ㅇㅗㅏ ㅇㅓ ㅇㅏ ㅐ'.split(' ');
const AFTER_CONTRACTIONS = ['', 'ㅅㅓ', 'ㅇㅑ', 'ㄷㅗ', 'ㅇㅛ', 'ㅆㄷㅏ', 'ㅆㄱㅗ', 'ㅆㄴㅡㄴ', 'ㅆㅅㅡㅂㄴㅣㄷㅏ'];

/** As if each had been met: `kind dropped keys` → count. */
export const COMMON_ENDINGS: ReadonlyMap<string, number> = new Map([
  ...CONTRACTIONS.flatMap((head) => AFTER_CONTRACTIONS.map((tail) => [`verb 1 ${head}${tail}`, 2] as const)),
  ...COMMON.flatMap(({kind, dropped, countLevel, keys}) =>
    keys.split(' ').map((ending) => [`${kind} ${dropped} ${ending === '-' ? '' : ending}`, 2 ** (countLevel + 1)] as const),
  ),
]);
