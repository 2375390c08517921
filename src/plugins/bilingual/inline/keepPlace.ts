/*
 * Inlined into every page. Nothing can be imported here: it runs before anything has been loaded.
 *
 * A link to the page in another language is given the address of the block being read, `#~agreement.p2`,
 * when it is pressed; a page that is opened at such an address shows that block. Blocks are told by the
 * key they share with their translations; without keys by place, `#~2.3` being the third block under the
 * second heading.
 */
(() => {
  const MARK = '#~';
  /** CSS pixels from the top of the window: what crosses this line is being read, and is shown a little above it. */
  const READING_LINE = 96;
  const MARGIN = 16;

  const {content, keyAttribute, storage, storageKey} = document.currentScript!.dataset as Record<string, string>;
  const page = document.documentElement;
  const text = document.querySelector(content!);
  if (!text) return;

  const topOf = (block: Element) => block.getBoundingClientRect().top;

  /** What is shown beside the text is no part of it. */
  const isOwn = (block: Element) => !block.closest('[data-parallel-copy]');

  const listBlocks = () => {
    const keyed = [...text.querySelectorAll(`[${keyAttribute}]`)];
    return (keyed.length > 0 ? keyed : [...text.children]).filter((block) => isOwn(block) && block.getClientRects().length > 0);
  };

  const isHeading = (block: Element) => /^H[2-6]$/.test(block.tagName);

  const addressOf = (block: Element, blocks: readonly Element[]) => {
    const key = block.getAttribute(keyAttribute!);
    if (key !== null) return key;
    const before = blocks.slice(0, blocks.indexOf(block) + 1);
    return `${before.filter(isHeading).length}.${before.length - 1 - Math.max(before.findLastIndex(isHeading), 0)}`;
  };

  /** The innermost block that crosses the line, else the next; none at the very beginning. */
  const findAddress = () => {
    const blocks = listBlocks();
    const crossing = blocks.filter((block) => topOf(block) <= READING_LINE && block.getBoundingClientRect().bottom > READING_LINE);
    const read = crossing.at(-1) ?? blocks.find((block) => topOf(block) > READING_LINE);
    return read && read !== blocks[0] ? addressOf(read, blocks) : undefined;
  };

  const pathOf = (href: string) => new URL(href).pathname.replace(/\/$/, '');

  const isAlternate = (link: HTMLAnchorElement) =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')].some(({href}) => pathOf(href) === pathOf(link.href));

  /** Not so a link that says itself where on its page it leads. */
  const isTranslation = (link: HTMLAnchorElement) => {
    const lang = link.hreflang || link.lang;
    const leadsToWhole = link.hash === '' || link.hash.startsWith(MARK);
    return lang !== '' && lang !== page.lang && link.origin === location.origin && leadsToWhole && (link.hreflang !== '' || isAlternate(link));
  };

  const keepPlace = ({target}: Event) => {
    const link = target instanceof Element && target.closest('a');
    if (!link || !isTranslation(link)) return;
    const address = findAddress();
    link.hash = address === undefined ? '' : MARK + address;
  };

  const findPlace = () => {
    if (!location.hash.startsWith(MARK)) return undefined;
    const blocks = listBlocks();
    const url = new URL(location.href);
    return blocks.find((block) => {
      // As the browser spells it.
      url.hash = MARK + addressOf(block, blocks);
      return url.hash === location.hash;
    });
  };

  const showPlace = () => {
    const place = findPlace();
    if (place) scrollTo({top: scrollY + topOf(place) - READING_LINE + MARGIN, behavior: 'instant'});
  };

  for (const type of ['click', 'auxclick', 'contextmenu']) addEventListener(type, keepPlace, true);
  addEventListener('hashchange', showPlace);

  // Who comes back, or loads the page again, is where the browser left off.
  const [visit] = performance.getEntriesByType('navigation');
  if (!visit || (visit as PerformanceNavigationTiming).type === 'navigate') showPlace();

  try {
    if ((storage === 'sessionStorage' ? sessionStorage : localStorage).getItem(storageKey!) !== null) {
      page.dataset.wantsScripts = '';
      // Else a browser would still be gliding to where the reader was when the other text comes.
      page.style.scrollBehavior = 'auto';
    }
  } catch {
    // A browser may deny its storage; then nothing was kept there.
  }
})();
