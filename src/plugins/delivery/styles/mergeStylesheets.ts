import postcss from 'postcss';
import type {ChildNode, Container} from 'postcss';

/**
 * One stylesheet that does what each of them does: every rule of each, in the order each has them,
 * and only once where they agree. The first decides where orders differ.
 *
 * @example
 * mergeStylesheets(['a{top:0}c{top:0}', 'a{top:0}b{top:0}c{top:0}']) // => 'a{top:0}b{top:0}c{top:0}'
 */
export function mergeStylesheets(stylesheets: readonly string[]): string {
  const [first = '', ...others] = new Set(stylesheets);
  const merged = postcss.parse(first);
  for (const css of others) mergeInto(merged, postcss.parse(css));
  return merged.toString();
}

/** Both are walked along their longest common order; what only the other has is put in on the way. */
function mergeInto(target: Container, other: Container): void {
  const [ours, theirs] = [target.nodes ?? [], other.nodes ?? []].map((nodes) => [...nodes]) as [ChildNode[], ChildNode[]];
  const common = toCommonLengths(ours.map(toKey), theirs.map(toKey));
  let [i, j] = [0, 0];
  while (j < theirs.length) {
    const [our, their] = [ours[i], theirs[j]!];
    if (our && toKey(our) === toKey(their)) {
      if (isGroup(our) && isGroup(their)) mergeInto(our, their);
      [i, j] = [i + 1, j + 1];
    } else if (our && common[i + 1]![j]! >= common[i]![j + 1]!) i += 1;
    else {
      if (our) our.before(their);
      else target.append(their);
      j += 1;
    }
  }
}

/** `lengths[i][j]`: how many keys the rests from i and from j have in common, in order. */
function toCommonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({length: a.length + 1}, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

/** Groups of rules agree when they are for the same case, whatever they hold. */
function toKey(node: ChildNode): string {
  return isGroup(node) ? `@${node.name} ${node.params}` : node.toString();
}

function isGroup(node: ChildNode): node is Extract<ChildNode, {type: 'atrule'}> {
  return node.type === 'atrule' && node.nodes !== undefined && ['layer', 'media', 'supports', 'container'].includes(node.name);
}
