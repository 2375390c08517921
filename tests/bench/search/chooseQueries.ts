import type {PageText} from '../../../src/plugins/search/format/pageTexts';

const QUERIES = 200;
/** Beyond it the next vowel of a syllable is the next consonant's first. */
const VOWELS = 21;
const FINALS = 28;

/** Two words that stand beside each other, from all over the pages; every other one with a wrong vowel, as fingers slip. */
export function chooseQueries(pages: readonly PageText[]): string[] {
  const texts = pages.flatMap(({sections}) => sections.map(({text}) => text.split(/\s+/))).filter((words) => words.length > 3);
  const step = Math.max(1, Math.floor(texts.length / QUERIES));
  return texts
    .filter((_, index) => index % step === 0)
    .slice(0, QUERIES)
    .map((words, index) => {
      const at = index % (words.length - 1);
      const query = words.slice(at, at + 2).join(' ');
      return index % 2 === 0 ? query : slip(query);
    });
}

function slip(query: string): string {
  return query.replace(/[가-힣]/, (syllable) => {
    const place = syllable.charCodeAt(0) - 0xac00;
    const isLast = Math.floor(place / FINALS) % VOWELS === VOWELS - 1;
    return String.fromCharCode(0xac00 + place + (isLast ? -FINALS : FINALS));
  });
}
