/** Where a unit is, as `msgctxt`: the page, `#`, and the id on the page. A `#` in the name of a file is `%23`. */
export function formatContext({path, id}: {path: string; id: string}): string {
  return `${path.replaceAll('%', '%25').replaceAll('#', '%23')}#${id}`;
}

export function parseContext(context: string): {path: string; id: string} | undefined {
  const at = context.indexOf('#');
  if (at === -1) return undefined;
  return {path: context.slice(0, at).replaceAll('%23', '#').replaceAll('%25', '%'), id: context.slice(at + 1)};
}
