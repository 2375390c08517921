import {listPlaceholders} from '../pieces/pairPieces';
import type {PlaceholderKind, PlaceholderPiece} from '../pieces/piece';
import {placeOf} from './placeOf';
import type {Problem, UnitCheck, UnitRule} from './rule';
import type {UnitText} from './unitText';

/** What is filled in or stands for itself is there as in the source. */
export const placeholders: UnitRule = {
  ruleId: 'placeholders',
  severity: 'error',
  of: 'unit',
  check: (unit) => {
    const list = unit.kind === 'message' ? listOfMessage : listOfProse;
    const [told, retold] = [list(unit.source), list(unit.target)];
    return [
      ...subtract(told, retold).map(({text}): Problem => ({sentence: 'lost', values: {placeholder: text}, side: 'target', start: 0, end: unit.target.text.length})),
      ...subtract(retold, told).map(({id, text}): Problem => ({sentence: 'invented', values: {placeholder: text}, side: 'target', ...placeOf(unit.target, id)})),
    ];
  },
};

/** Links, pictures and code have rules of their own; emphasis and breaks are the translator's. */
const KINDS: ReadonlySet<PlaceholderKind> = new Set(['jsx', 'html', 'expression', 'math', 'footnote']);

/** Elements that only dress words. */
const DRESS = /^(?:jsx|html) (?:span|sup|sub|br|b|i|u|em|strong|kbd|small|mark|abbr|ruby|rt|rp|code|wbr|a|q|cite|dfn|del|ins|s)\b/;

const isComment = ({text}: PlaceholderPiece): boolean => /^(?:\{\s*\/\*|<!--)/.test(text);

function listOfProse({pieces}: UnitText): PlaceholderPiece[] {
  return listPlaceholders(pieces).filter((piece) => KINDS.has(piece.kind) && !DRESS.test(piece.key) && !isComment(piece));
}

/**
 * What a message is filled in with goes by its name, as often as its language needs and with what
 * formatters it needs, such as a particle. `<site>` and `{+added+}` in a help text are none.
 */
function listOfMessage(unit: Pick<UnitCheck['source'], 'pieces'>): PlaceholderPiece[] {
  const named = listPlaceholders(unit.pieces)
    .filter(({kind}) => KINDS.has(kind))
    .map((piece) => (piece.kind === 'expression' ? {...piece, key: piece.key.replace(/\s*,.*$/s, '')} : piece))
    .filter(({kind, key, role, text}) => (kind === 'expression' ? /^expression [\w$.-]+$/.test(key) : role === 'open' || text.endsWith('/>')));
  return [...new Map(named.map((piece) => [piece.key, piece])).values()];
}

/** Those of `from` that have no partner in `taken`; one that stands twice needs two. */
function subtract(from: readonly PlaceholderPiece[], taken: readonly PlaceholderPiece[]): PlaceholderPiece[] {
  const left = taken.map(({key}) => key);
  return from.filter(({key}) => {
    const at = left.indexOf(key);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
