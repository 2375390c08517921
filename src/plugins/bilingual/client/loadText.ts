/** The text of a page in another language, not yet part of this page. */
export interface PageText {
  element: Element;
  /** As the page itself says. */
  lang: string;
  dir: string;
  url: string;
}

export interface LoadTextParams {
  url: string;
  /** CSS selector of the text. */
  content: string;
  signal: AbortSignal;
}

/** Loads a page of the site and takes its text out. Scripts of a page that is parsed this way never run. */
export async function loadText({url, content, signal}: LoadTextParams): Promise<PageText> {
  const response = await fetch(url, {signal});
  if (!response.ok) throw new Error(`Failed to load ${url}: ${response.status} ${response.statusText}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const element = page.querySelector(content);
  if (!element) throw new Error(`Unexpected ${url} without ${content}, expected the text of a page`);
  return {element, lang: langOf(element), dir: page.dir || 'ltr', url: response.url};
}

/** The language in force at an element. */
export function langOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? '';
}
