export interface IsSameAddressParams {
  source: string;
  target: string;
  locales: readonly string[];
}

/**
 * Whether two addresses lead to the same, each in its language: `/ko/a` and `/en/a`, `en.wikipedia.org`
 * and `ko.wikipedia.org` (where pages have names of their own), `./a.md#사용법` and `./a.md#usage`.
 */
export function isSameAddress({source, target, locales}: IsSameAddressParams): boolean {
  if (source === target) return true;
  const [ours, theirs] = [toParts(source, locales), toParts(target, locales)];
  if (ours.host !== theirs.host) return false;
  if (ours.isLocalized !== theirs.isLocalized || (ours.isLocalized && ours.host.includes('wikipedia'))) return ours.host !== '' || ours.path === theirs.path;
  return ours.path === theirs.path && isSameAnchor(ours.anchor, theirs.anchor);
}

interface Parts {
  host: string;
  path: string;
  anchor: string;
  /** Whether the host or the path names a language. */
  isLocalized: boolean;
}

const ADDRESS = /^(?:(?:https?:)?\/\/(?<host>[^/?#]*))?(?<path>[^?#]*)(?<query>\?[^#]*)?(?:#(?<anchor>.*))?$/;

function toParts(address: string, locales: readonly string[]): Parts {
  const {host = '', path = '', query = '', anchor = ''} = ADDRESS.exec(address)?.groups ?? {};
  const tags = locales.flatMap((locale) => [locale, locale.split('-')[0]!]).flatMap((tag) => [tag, `${tag}-[a-z]{2}`]);
  const names = `(?:${tags.join('|')})`;
  const plainHost = host.toLowerCase().replace(/^www\./, '').replace(new RegExp(`^${names}\\.|(?<=\\.)${names}\\.`, 'i'), '');
  const plainPath = path.replace(new RegExp(`(?<=/|^)${names}(?=/|$)`, 'gi'), '').replace(/\/{2,}/g, '/').replace(/\/$/, '').replace(/\.mdx?$/, '').replace(/^\.\//, '');
  const plainQuery = query.replace(new RegExp(`(?<=[?&])(?:hl|lang|locale|lng)=${names}&?`, 'gi'), '').replace(/[?&]$/, '');
  return {host: plainHost, path: plainPath + plainQuery, anchor, isLocalized: plainHost !== host.toLowerCase().replace(/^www\./, '') || plainPath.length < path.replace(/\/$/, '').length - 4};
}

/** Anchors made of a heading's text are in its language. */
function isSameAnchor(source: string, target: string): boolean {
  return source === target || (source !== '' && target !== '' && [source, target].some((anchor) => /[^\x00-\x7F]|%[0-9a-f]{2}/i.test(anchor)));
}
