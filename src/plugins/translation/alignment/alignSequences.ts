/** A pair of places in two sequences, with the probability that they belong together. */
export interface PlacePair {
  source: number;
  target: number;
  probability: number;
}

export interface AlignSequencesParams {
  sources: number;
  targets: number;
  /** Log-likelihood that two belong together; -Infinity never. */
  score: (source: number, target: number) => number;
  /** Log-likelihood that one stands alone. */
  gap: number;
}

/**
 * The most probable alignment of two sequences that keeps their order, by dynamic programming, and
 * how probable each pair is in all alignments together (forward–backward).
 */
export function alignSequences({sources, targets, score, gap}: AlignSequencesParams): PlacePair[] {
  if (sources === 0 || targets === 0) return [];
  const width = targets + 1;
  const scores = new Float64Array(sources * targets);
  for (let s = 0; s < sources; s += 1) {
    for (let t = 0; t < targets; t += 1) scores[s * targets + t] = score(s, t);
  }
  const forward = new Float64Array((sources + 1) * width);
  const backward = new Float64Array((sources + 1) * width);
  for (let s = 0; s <= sources; s += 1) {
    for (let t = 0; t <= targets; t += 1) {
      if (s + t === 0) continue;
      forward[s * width + t] = addLogs(
        s > 0 ? forward[(s - 1) * width + t]! + gap : -Infinity,
        t > 0 ? forward[s * width + t - 1]! + gap : -Infinity,
        s > 0 && t > 0 ? forward[(s - 1) * width + t - 1]! + scores[(s - 1) * targets + t - 1]! : -Infinity,
      );
    }
  }
  for (let s = sources; s >= 0; s -= 1) {
    for (let t = targets; t >= 0; t -= 1) {
      if (s === sources && t === targets) continue;
      backward[s * width + t] = addLogs(
        s < sources ? backward[(s + 1) * width + t]! + gap : -Infinity,
        t < targets ? backward[s * width + t + 1]! + gap : -Infinity,
        s < sources && t < targets ? backward[(s + 1) * width + t + 1]! + scores[s * targets + t]! : -Infinity,
      );
    }
  }
  const total = forward[sources * width + targets]!;
  const probability = (s: number, t: number) => Math.exp(forward[s * width + t]! + scores[s * targets + t]! + backward[(s + 1) * width + t + 1]! - total);
  return findBestPath(sources, targets, probability);
}

/** The path whose pairs are the most probable in sum. */
function findBestPath(sources: number, targets: number, probability: (source: number, target: number) => number): PlacePair[] {
  const width = targets + 1;
  const best = new Float64Array((sources + 1) * width);
  const pairs = new Float64Array(sources * targets);
  for (let s = sources - 1; s >= 0; s -= 1) {
    for (let t = targets - 1; t >= 0; t -= 1) {
      const here = probability(s, t);
      pairs[s * targets + t] = here;
      best[s * width + t] = Math.max(best[(s + 1) * width + t]!, best[s * width + t + 1]!, here + best[(s + 1) * width + t + 1]!);
    }
  }
  const path: PlacePair[] = [];
  for (let s = 0, t = 0; s < sources && t < targets; ) {
    const here = pairs[s * targets + t]!;
    if (here > 0 && here + best[(s + 1) * width + t + 1]! >= best[s * width + t]!) path.push({source: s++, target: t++, probability: here});
    else if (best[(s + 1) * width + t]! >= best[s * width + t + 1]!) s += 1;
    else t += 1;
  }
  return path;
}

function addLogs(a: number, b: number, c: number): number {
  const most = Math.max(a, b, c);
  return most === -Infinity ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
}
