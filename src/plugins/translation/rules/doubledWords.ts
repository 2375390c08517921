import type {Problem, UnitRule} from './rule';

/** Doubled on purpose: “that that”, “had had”; 하나 하나, 더 더. */
const MEANT: ReadonlySet<string> = new Set('that had bye so very really many much long knock ha no yes blah 하나 한 더 또 잘 꼭 다 매우 아주 점점 조금 조금씩 천천히 한발 하루 서로 여기 저기 자꾸 계속 빨리 정말 진짜 오래 참 너무 네 아니'.split(' '));

const DOUBLED_WORD = /(?<![\p{L}\p{N}'’.-])(?<word>\p{L}{2,}|[가-힣])\s+(?<again>\k<word>)(?![\p{L}\p{N}'’-])/giu;

/** A particle written twice, or two of which one was to go. */
const DOUBLED_PARTICLE = /[가-힣]{2,}(?<word>를를|을을|을를|를을|은은|은는|의의|에에|에서에서|으로으로|와과|과와)(?![가-힣])/gu;

/** No word stands twice in a row that does not in the source. */
export const doubledWords: UnitRule = {
  ruleId: 'doubled-words',
  severity: 'warning',
  of: 'unit',
  check: ({source, target}) =>
    [DOUBLED_WORD, DOUBLED_PARTICLE]
      .flatMap((pattern) => [...target.prose.matchAll(pattern)])
      .filter(({0: found, groups}) => !isMeant(groups?.word ?? '', groups?.again) && !source.prose.includes(found))
      .map(({0: found, index}): Problem => ({sentence: 'found', values: {found: found.replace(/\s+/g, ' ')}, side: 'target', ...target.toPlace(index, index + found.length)})),
};

/** Names are said twice (Duran Duran), and a sentence may begin with the word that the last one ended in. */
const isMeant = (word: string, again = word): boolean => MEANT.has(word.toLowerCase()) || /^\p{Lu}/u.test(again) || toSmallInitial(word) !== again;

const toSmallInitial = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
