import type {Replacement} from '../units/spliceTexts';
import type {Unit} from '../units/unit';
import type {PagePair} from './project';

/** A heading of a translation that gets the id of its source. */
export interface HeadingFix {
  id: string;
  line: number;
  replacement: Replacement;
}

/** The id after a heading as it is written: `{/* #id *\/}` or `{#id}`. */
const WRITTEN_ID = /^[ \t]*(?:\{\/\*\s*#?[^\s*]+\s*\*\/\}|\{#[^\s}]+\})/;

/** Pairs less sure than that are left to a person. */
const SURE = 0.6;

/** Headings whose id is not that of their source: anchors are addresses and the same in every language. */
export function fixHeadingIds({sourceText, targetText, statuses}: Pick<PagePair, 'sourceText' | 'targetText' | 'statuses'>): HeadingFix[] {
  if (sourceText === null || targetText === null) return [];
  const taken = new Set(statuses.flatMap(({pair}) => (pair.target ? readId(targetText, pair.target) ?? [] : [])));
  return statuses.flatMap(({pair}) => {
    if (!('confidence' in pair) || pair.confidence < SURE || pair.source.kind !== 'heading' || pair.target.kind !== 'heading') return [];
    const [wanted, found] = [readId(sourceText, pair.source), readId(targetText, pair.target)];
    const id = wanted && nameOf(wanted);
    if (!wanted || !id || (found && nameOf(found) === id) || [...taken].some((other) => nameOf(other) === id)) return [];
    const {end, line} = pair.target;
    return [{id, line, replacement: {start: end, end: end + (found?.length ?? 0), text: wanted}}];
  });
}

function readId(page: string, {kind, end}: Unit): string | undefined {
  return kind === 'heading' ? WRITTEN_ID.exec(page.slice(end, end + 300))?.[0] : undefined;
}

function nameOf(written: string): string | undefined {
  return /#?([^\s*#{}/]+)\s*(?:\*\/)?\}$/.exec(written)?.[1];
}
