import type {MathNode} from '../hast/article';
import {toTypstString} from './escape';

type NodeKind = MathNode['kind'];
type Emit<Kind extends NodeKind> = (node: Extract<MathNode, {kind: Kind}>) => string;

/** How each part of a formula is called in the typesetter's own mathematics. */
const MATHS: {readonly [Kind in NodeKind]: Emit<Kind>} = {
  fraction: ({above, below}) => `math.frac(${toTypstMath(above)}, ${toTypstMath(below)})`,
  grid: ({rows}) => `math.mat(delim: none, ${rows.map((row) => `(${row.map((cell) => `${toTypstMath(cell)},`).join(' ')})`).join(', ')})`,
  limits: (node) => emitAttached('limits', node),
  marked: ({base, mark}) => ('line' in mark ? `math.${mark.line}(${toTypstMath(base)})` : `math.accent(${toTypstMath(base)}, ${toTypstString(mark.accent)})`),
  operator: ({value}) => `math.op(${toTypstString(value)})`,
  root: ({base, degree}) => (degree ? `math.root(${toTypstMath(degree)}, ${toTypstMath(base)})` : `math.sqrt(${toTypstMath(base)})`),
  row: ({nodes, isFenced}) => {
    const body = `[${nodes.map((node) => `#${toTypstMath(node)};`).join('')}]`;
    return isFenced ? `math.lr(${body})` : body;
  },
  scripts: (node) => emitAttached('scripts', node),
  space: ({em}) => `h(${em}em)`,
  symbol: ({value}) => `symbol(${toTypstString(value)})`,
  text: ({value}) => toTypstString(value),
  variant: ({variant, node}) => `math.${variant}(${toTypstMath(node)})`,
};

/** A formula as an expression of Typst. */
export function toTypstMath(node: MathNode): string {
  return emitOne(node);
}

function emitOne<Kind extends NodeKind>(node: Extract<MathNode, {kind: Kind}>): string {
  const emit: Emit<Kind> = MATHS[node.kind as Kind];
  return emit(node);
}

const PRIMES = ['′', '″', '‴', '⁗'];

function emitAttached(name: 'scripts' | 'limits', {base, above, below}: Extract<MathNode, {kind: 'scripts' | 'limits'}>): string {
  const attached = [...(above ? [`t: ${emitAbove(above)}`] : []), ...(below ? [`b: ${toTypstMath(below)}`] : [])];
  return `math.attach(${[`math.${name}(${toTypstMath(base)})`, ...attached].join(', ')})`;
}

/** Primes are drawn raised already. */
function emitAbove(node: MathNode): string {
  const count = node.kind === 'symbol' ? PRIMES.indexOf(node.value) + 1 : 0;
  return count > 0 ? `math.primes(${count})` : toTypstMath(node);
}
