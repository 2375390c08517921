/*
 * Inlined into every page by the page template: the page's scripts come at the reader's first
 * intent and never before. Nothing can be imported here: it runs before anything has been loaded.
 *
 * An intent is pressing a control, typing into one, a shortcut, an address that asks something, or
 * a choice of an earlier visit, which whoever kept it tells with `data-wants-scripts` at the page.
 * Pointing, focusing, scrolling and touching are not, and what the browser does by itself (links,
 * `<summary>`, popovers) needs no script. A press is held back, the last one wins, and is done
 * again on the same element once the page has its code, so nothing a reader asks for is lost.
 */
(() => {
  type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  type ReactField = Field & {_valueTracker?: {setValue(value: string): void}};

  interface Press {
    target: Element;
    event: Event;
  }

  const CONTROL =
    'button:not([popovertarget]),input,select,textarea,[role=button],[role=tab],[role=combobox],[data-scripted]';
  const PRESSED = '[type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio]';
  const FIELD = `input:not(${PRESSED}),select,textarea`;
  const HYDRATED = 'data-has-hydrated';

  const page = document.documentElement;
  const {scripts = '', shortcuts = '', stylesheet} = document.currentScript!.dataset;
  const missing = new Set(scripts.split(' ').map((src) => new URL(src, location.href).href));
  const [first = ''] = missing;
  const directory = new URL('.', first).href;
  const listening = new AbortController();
  const typed = new Map<ReactField, string>();
  const retries = new WeakSet<HTMLScriptElement>();
  let held: Press | undefined;
  let styled: Promise<unknown> | undefined;

  const listen = <Type extends keyof WindowEventMap>(type: Type, listener: (event: WindowEventMap[Type]) => void) =>
    addEventListener(type, listener, {capture: true, signal: listening.signal});

  const findControl = ({target}: Event) => (target instanceof Element ? target.closest(CONTROL) : null);

  const isModified = (event: MouseEvent | KeyboardEvent) =>
    event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

  const addScript = (src: string) => {
    const script = document.createElement('script');
    script.src = src;
    script.async = false;
    document.head.append(script);
    return script;
  };

  /** What scripts make has rules of its own, which reading does not need. */
  const addStylesheet = (href: string) =>
    new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.onload = link.onerror = resolve;
      link.href = href;
      document.head.append(link);
    });

  const style = () => (styled ??= stylesheet ? addStylesheet(stylesheet) : Promise.resolve());

  const load = () => {
    void style();
    for (const src of missing) addScript(src);
    missing.clear();
  };

  const release = () => {
    const press = held;
    held = undefined;
    press?.target.removeAttribute('aria-busy');
    return press;
  };

  const hold = (press: Press) => {
    release();
    held = press;
    press.target.setAttribute('aria-busy', 'true');
    load();
  };

  const holdBack = (target: Element, event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    hold({target, event});
  };

  /** An event cannot be fired twice; its own fields make the copy. */
  const press = ({target, event}: Press) => {
    const Again = event.constructor as typeof Event;
    target.dispatchEvent(new Again(event.type, event));
  };

  /** React takes a value it has seen for old news, so it is made to forget what it saw. */
  const type = (text: string, field: ReactField) => {
    if (field.value !== text) field.value = text;
    field._valueTracker?.setValue('');
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, {bubbles: true}));
  };

  const catchUp = () => {
    listening.abort();
    typed.forEach(type);
    const focused = document.activeElement;
    if (focused?.matches(FIELD)) focused.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
    const last = release();
    if (last) press(last);
  };

  /** The next press tries again, and a link that code would have enriched is still a link. */
  const giveUp = (src: string) => {
    console.error(`Failed to load ${src}, tried twice`);
    missing.add(src);
    const last = release();
    const link = last?.event.type === 'click' && last.target.closest('a');
    if (link) location.assign(link.href);
  };

  new MutationObserver((_, observer) => {
    if (page.getAttribute(HYDRATED) !== 'true') return;
    observer.disconnect();
    void style().then(catchUp);
  }).observe(page, {attributeFilter: [HYDRATED]});

  listen('click', (event) => {
    const control = findControl(event);
    if (!control || isModified(event)) return;
    if (control.matches(FIELD)) load();
    else holdBack(control, event);
  });

  // A mouse button going down is a click to be; a finger may only be about to scroll.
  listen('pointerdown', (event) => {
    if (findControl(event) && event.pointerType === 'mouse' && event.button === 0 && !isModified(event)) load();
  });

  // Docusaurus renders some controls disabled until they have their code. They get no click.
  listen('pointerup', (event) => {
    const control = findControl(event);
    if (!control?.matches(':disabled') || event.button !== 0) return;
    hold({target: control, event: new MouseEvent('click', {bubbles: true, cancelable: true})});
  });

  const isShortcut = ({key, code, ctrlKey, metaKey, altKey, target}: KeyboardEvent) => {
    const modifier = ctrlKey ? 'Control+' : metaKey ? 'Meta+' : '';
    const isTyping = target instanceof Element && target.matches(`${FIELD},[contenteditable]`);
    if (altKey || (isTyping && !modifier)) return false;
    // By its place too: on a Korean keyboard the K key gives ㅏ.
    return [key, code.slice(3)].some((name) => shortcuts.split(' ').includes(modifier + name.toLowerCase()));
  };

  listen('DOMContentLoaded', () => {
    // The name that search pages of Docusaurus give to what is looked for; no page answers it by itself.
    const isAsked = new URL(location.href).searchParams.has('q');
    if (isAsked || page.hasAttribute('data-wants-scripts')) load();
  });

  listen('keydown', (event) => {
    if (isShortcut(event)) return holdBack(event.target as Element, event);
    const control = findControl(event);
    if (!control || isModified(event) || !['Enter', ' '].includes(event.key)) return;
    // The browser turns the key into a click on these; on the others the key itself is the press.
    if (control.matches('a,button,input,select,textarea')) load();
    else holdBack(control, event);
  });

  listen('input', ({target}) => {
    if (!(target instanceof Element && target.matches(FIELD))) return;
    const field = target as ReactField;
    typed.set(field, field.value);
    load();
  });

  // The bundler's own requests pass here too, before the bundler hears that one failed.
  listen('error', (event) => {
    const script: unknown = event.target;
    if (!(script instanceof HTMLScriptElement && script.src.startsWith(directory))) return;
    if (retries.has(script)) return giveUp(script.src);
    event.stopImmediatePropagation();
    retries.add(addScript(script.src));
  });
})();
