import {toLanguage} from '../numbers/toLanguage';

export const isHangul = (text: string): boolean => /[가-힣]/.test(text);

export const escapePattern = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** What may follow a name in Korean: a particle, the copula, or an ending of a verb made of it. */
const KOREAN_END =
  '(?![가-힣])|(?=(?:은|는|이|가|을|를|의|에|와|과|로|으로|도|만|나|이나|란|이란|라|이라|들|까지|부터|에서|에게|께|처럼|보다|마다|인|였|이었|입|이다|다|하|한|할|했|해|되|된|될|됐|며|이며|고|이고|면|이면|측|등|뿐|조차|밖|랑|이랑|님|씨)+(?![가-힣])|(?:하|되|이|였|했|됐))';

/** A name as it may stand in a text: hyphens and spaces are one, and a name inside another word is none. */
export function toTermPattern(name: string, locale: string): RegExp {
  const source = escapePattern(name.trim()).replace(/[\s-]+/g, isHangul(name) ? '\\s*' : '[\\s-]+').replace(/['’]/g, "['’]");
  const end = toLanguage(locale) === 'ko' ? `(?:${KOREAN_END})` : '(?:e?s|[\'’]s?)?(?![\\p{L}\\p{N}])';
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}${end}`, isHangul(name) ? 'gu' : 'giu');
}
