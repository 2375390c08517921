/** What does nothing without the code of its own page, or has no business in another. */
const LEFT_OUT = 'script, style, noscript, iframe, object, embed, .hash-link, button:not([popovertarget]), [role="tablist"], [data-needs-script]';

/** Attributes that name elements of the same page. */
const REFERENCES = ['id', 'for', 'headers', 'list', 'popovertarget', 'aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details', 'aria-labelledby', 'aria-owns'];
const ADDRESSES = ['href', 'src', 'poster', 'cite'];

const PREFIX = 'parallel-';

export interface CopyParams {
  /** The language of the block. */
  lang: string;
  dir: string;
  /** Of the page it is from: relative links start there. */
  url: string;
  keyAttribute: string;
  omit: readonly string[];
}

/** A block of another page as part of this one: its ids are told from ours, and nothing in it runs. */
export function copyBlock(block: Element, {lang, dir, url, keyAttribute, omit}: CopyParams): Element {
  const copy = document.importNode(block, true);
  copy.querySelectorAll('[role="tablist"]').forEach(layTabsOpen);
  copy.querySelectorAll([LEFT_OUT, ...omit].join()).forEach((element) => element.remove());
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    element.removeAttribute(keyAttribute);
    for (const {name, value} of [...element.attributes]) settleAttribute(element, {name, value, url});
  }
  if (!copy.hasAttribute('lang')) copy.setAttribute('lang', lang);
  if (!copy.hasAttribute('dir')) copy.setAttribute('dir', dir);
  copy.setAttribute('data-parallel-copy', '');
  return copy;
}

/** Every tab under its name, for nothing would open it. */
function layTabsOpen(list: Element): void {
  const panels = list.parentElement?.querySelectorAll('[role="tabpanel"]') ?? [];
  const names = list.querySelectorAll('[role="tab"]');
  for (const [index, panel] of [...panels].entries()) {
    const name = document.createElement('strong');
    name.textContent = names[index]?.textContent ?? '';
    panel.prepend(name);
    panel.removeAttribute('hidden');
    panel.removeAttribute('role');
  }
}

interface Attribute {
  name: string;
  value: string;
  url: string;
}

function settleAttribute(element: Element, {name, value, url}: Attribute): void {
  const plain = name.replace(/^xlink:/, '');
  if (/^on/.test(name)) element.removeAttribute(name);
  else if (REFERENCES.includes(name)) element.setAttribute(name, value.split(/\s+/).map((id) => PREFIX + id).join(' '));
  else if (ADDRESSES.includes(plain)) element.setAttribute(name, settleAddress(value, url));
  else if (value.includes('url(#')) element.setAttribute(name, value.replace(/url\(#/g, `url(#${PREFIX}`));
}

/** What is no address stays as it is: it leads nowhere on its own page either. */
function settleAddress(value: string, url: string): string {
  if (value.startsWith('#')) return `#${PREFIX}${value.slice(1)}`;
  return URL.canParse(value, url) ? new URL(value, url).href : value;
}
