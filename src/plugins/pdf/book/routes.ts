/**
 * One spelling for a page, however a host or a link writes it.
 *
 * @example
 * toRoute('en/overview/index.html') // => '/en/overview'
 * toRoute('/en/overview/') // => '/en/overview'
 * toRoute('index.html') // => ''
 */
export function toRoute(path: string): string {
  const route = `/${path}`.replace(/\/+/g, '/').replace(/(?:\/index)?\.html$/, '').replace(/\/$/, '');
  return route === '/index' ? '' : route;
}

/** A place of a site that a link leads to. */
export interface Target {
  route: string;
  anchor: string;
}

export interface LinkBase {
  /** Route of the page the link stands on. */
  route: string;
  baseUrl: string;
  /** Links that write out the site's own address stay in the book too. */
  siteUrl: string;
}

/** Where a link leads within the site; nothing if it leads out of it or is no address of a page. */
export function toTarget(href: string, {route, baseUrl, siteUrl}: LinkBase): Target | undefined {
  const origin = siteUrl && URL.canParse(siteUrl) ? new URL(siteUrl).origin : 'http://site.invalid';
  const from = `${origin}${baseUrl.replace(/\/$/, '')}${route}/`;
  if (!URL.canParse(href, from)) return undefined;
  const url = new URL(href, from);
  if (url.origin !== origin || !`${url.pathname}/`.startsWith(baseUrl)) return undefined;
  return {route: toRoute(decode(url.pathname.slice(baseUrl.length - 1))), anchor: decode(url.hash.slice(1))};
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
