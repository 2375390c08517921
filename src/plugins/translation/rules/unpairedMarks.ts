import type {Problem, UnitRule} from './rule';

const PAIRS = ['()', '[]', '{}', '“”', '「」', '『』', '《》', '〈〉', '«»'];

const CLOSE_OF: ReadonlyMap<string, string> = new Map(PAIRS.map(([open, close]) => [open!, close!]));
const OPEN_OF: ReadonlyMap<string, string> = new Map(PAIRS.map(([open, close]) => [close!, open!]));

/** Closing brackets that nothing opens: 1) and a) in lists, :) in faces. */
const LONE = /(?<=^|\s)(?:\d{1,2}|[a-z가나다라마바사아자차카타파하]|[ivx]+)\)|[:;]-?[()](?=\s|$)/giu;

/** Brackets and quotation marks come in pairs, where they do in the source. */
export const unpairedMarks: UnitRule = {
  ruleId: 'unpaired-marks',
  severity: 'warning',
  of: 'unit',
  check: ({source, target}) => {
    if (findUnpaired(source.prose).length > 0) return [];
    return findUnpaired(target.prose).map(({mark, at}): Problem => ({sentence: 'found', values: {found: mark, expected: CLOSE_OF.get(mark) ?? OPEN_OF.get(mark) ?? mark}, side: 'target', ...target.toPlace(at, at + 1)}));
  },
};

interface Mark {
  mark: string;
  at: number;
}

function findUnpaired(prose: string): Mark[] {
  const text = prose.replace(LONE, (lone) => ' '.repeat(lone.length));
  const open: Mark[] = [];
  const unpaired: Mark[] = [];
  for (const [at, mark] of Array.from({length: text.length}, (_, index) => [index, text[index]!] as const)) {
    if (CLOSE_OF.has(mark)) open.push({mark, at});
    if (!OPEN_OF.has(mark)) continue;
    if (open.at(-1)?.mark === OPEN_OF.get(mark)) open.pop();
    else unpaired.push({mark, at});
  }
  return [...unpaired, ...open, ...findOddQuote(text)].sort((a, b) => a.at - b.at);
}

/** Straight quotes open and close alike: an odd number of them is one too many. Inches and seconds have them after a digit. */
function findOddQuote(text: string): Mark[] {
  const quotes = [...text.matchAll(/(?<!\d)"|(?<=\d)"(?=[\s\S]*")/g)].map(({index}) => ({mark: '"', at: index}));
  return quotes.length % 2 === 0 ? [] : [quotes.at(-1)!];
}
