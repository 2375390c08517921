import type {Page} from './build';

/**
 * Where the site is put, told from what its pages link to: a page that asks for
 * `/sub/assets/css/styles.css`, which lies at `assets/css/styles.css`, is served under `/sub/`.
 *
 * @example
 * findBaseUrl([page('<link rel=stylesheet href=/sub/assets/css/a.css>')], new Set(['assets/css/a.css']))
 * // => '/sub/'
 */
export function findBaseUrl(pages: readonly Page[], files: ReadonlySet<string>): string {
  for (const {name, attributes} of pages.flatMap(({tags}) => tags)) {
    const baseUrl = name === 'link' && findPrefix(attributes.get('href') ?? '', files);
    if (baseUrl) return baseUrl;
  }
  throw new Error('Unexpected pages without a stylesheet of their own, expected a link to one in assets/css/');
}

/** The shortest prefix that leaves the path of a file: what is left of `/en/…` is most of it. */
function findPrefix(href: string, files: ReadonlySet<string>): string | undefined {
  if (!/^\/(?!\/)/.test(href) || !/\.css$/.test(href)) return undefined;
  const segments = href.split('/');
  const length = segments.findIndex((_, index) => index > 0 && files.has(segments.slice(index).join('/')));
  return length === -1 ? undefined : `${segments.slice(0, length).join('/')}/`;
}
