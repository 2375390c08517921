/** What is open: a page, and a unit of it. */
export interface Place {
  path: string;
  unit: string | undefined;
}

/** Reads the part of an address behind `#`. */
export function parseAddress(hash: string): Place | undefined {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const path = params.get('page');
  return path === null ? undefined : {path, unit: params.get('unit') ?? undefined};
}

/** Law: `parseAddress(formatAddress(place))` is the place. */
export function formatAddress({path, unit}: Place): string {
  return `#${new URLSearchParams({page: path, ...(unit !== undefined && {unit})}).toString()}`;
}
