/**
 * Where a name stands in a text as a word, or -1: `Rain` is not in `Training`, `레인` not in `브레인`; a
 * particle may follow.
 */
export function findName(text: string, name: string): number {
  const escaped = name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![A-Za-z0-9])`, 'u'));
}
