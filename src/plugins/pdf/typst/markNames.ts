import type {Inline} from '../hast/article';

export interface IndexedName {
  id: string;
  name: string;
}

/** What may follow a Korean name in the same word: particles, and endings that begin like them. */
const JOSA =
  '(?:은|는|이|가|을|를|의|와|과|도|만|에|로|나|란|라|측|쪽|들|께|뿐|야|여|에서|에게|에는|에도|으로|까지|부터|처럼|보다|이나|이란|이라|라는|라고|이라는|이라고|이며|이다|이고|에서는|에게는|로는|으로는|와의|과의|에서의|으로서|로서)?';

/**
 * Puts a mark of the index before each name that a block tells, once per block. A name is a word of its
 * own: «KT» is not told by «SKT», nor «레인» by «트레인»; of names within names the longest counts.
 */
export function createNameMarker(names: readonly IndexedName[]): (inlines: readonly Inline[]) => readonly Inline[] {
  if (names.length === 0) return (inlines) => inlines;
  const ids = new Map(names.map(({name, id}) => [name, id]));
  const ordered = [...ids.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ordered.map(toPattern).join('|')})`, 'gu');
  return (inlines) => mark(inlines, {ids, pattern, told: new Set()});
}

function toPattern(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const end = /[가-힣]$/.test(name) ? `${JOSA}(?![\\p{L}\\p{N}])` : '(?![A-Za-z\\p{N}])';
  return `${escaped}(?=${end})`;
}

interface Marking {
  ids: ReadonlyMap<string, string>;
  pattern: RegExp;
  told: Set<string>;
}

function mark(inlines: readonly Inline[], marking: Marking): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.kind === 'text') return markText(inline.value, marking);
    const own = inline.kind === 'term' ? tell(inline.name, marking) : [];
    return 'children' in inline ? [...own, {...inline, children: mark(inline.children, marking)}] : [inline];
  });
}

function markText(value: string, marking: Marking): Inline[] {
  const parts: Inline[] = [];
  let start = 0;
  for (const {0: name, index} of value.matchAll(marking.pattern)) {
    const marks = tell(name, marking);
    if (marks.length === 0) continue;
    if (index > start) parts.push({kind: 'text', value: value.slice(start, index)});
    parts.push(...marks);
    start = index;
  }
  return start === 0 ? [...parts, {kind: 'text', value}] : [...parts, {kind: 'text', value: value.slice(start)}];
}

function tell(name: string, {ids, told}: Marking): Inline[] {
  const id = ids.get(name);
  if (id === undefined || told.has(id)) return [];
  told.add(id);
  return [{kind: 'indexMark', id}];
}
