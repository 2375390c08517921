import type {Element} from 'hast';
import {attributeOf, classesOf} from '../tree';
import type {Parents} from '../tree';
import type {Declaration, StyleRule, StyleSheet} from './parseStylesheets';

/** What is declared for an element itself, with variables and themes resolved. */
export type Style = ReadonlyMap<string, string>;

export interface Styles {
  styleOf(element: Element): Style;
  /** The text colour an element has or inherits. */
  colorOf(element: Element): string;
  /** The value of a custom property at the root of the page, resolved; nothing if it is not set. */
  variable(name: string): string | undefined;
}

export interface StylesParams {
  sheet: StyleSheet;
  html: Element;
  parents: Parents;
}

/** The cascade for one page, worked out element by element when asked. The page says itself that it is light. */
export function createStyles({sheet, html, parents}: StylesParams): Styles {
  const declared = new Map<Element, Style>();
  const resolved = new Map<Element, Style>();

  const declaredOf = (element: Element): Style => {
    const known = declared.get(element);
    if (known) return known;
    const style = cascade(sheet.listRules(namesOf(element)).filter(({matches}) => matches(element, parents)), element);
    declared.set(element, style);
    return style;
  };
  const lookUp = (name: string, element: Element | undefined): string | undefined => {
    for (let at = element; at; at = parents.get(at)) {
      const value = declaredOf(at).get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const resolve = (value: string, element: Element): string => toLight(replaceVariables(value, (name) => lookUp(name, element)));
  const styleOf = (element: Element): Style => {
    const known = resolved.get(element);
    if (known) return known;
    const style = new Map([...declaredOf(element)].filter(([property]) => !property.startsWith('--')).map(([property, value]) => [property, resolve(value, element)]));
    resolved.set(element, style);
    return style;
  };
  const colorOf = (element: Element): string => {
    for (let at: Element | undefined = element; at; at = parents.get(at)) {
      const color = styleOf(at).get('color');
      if (color && !/^(?:inherit|currentcolor)$/i.test(color)) return color;
    }
    return 'black';
  };
  return {styleOf, colorOf, variable: (name) => resolveOrNothing(lookUp(name, html), (value) => resolve(value, html))};
}

function resolveOrNothing(value: string | undefined, resolve: (value: string) => string): string | undefined {
  return value === undefined ? undefined : resolve(value).trim();
}

function namesOf(element: Element): string[] {
  const id = attributeOf(element, 'id');
  return [element.tagName, ...classesOf(element).map((name) => `.${name}`), ...(id ? [`#${id}`] : [])];
}

/** Of rules in its order. */
function cascade(rules: readonly StyleRule[], element: Element): Style {
  const ordered = rules.flatMap(({declarations}) => declarations);
  const inline = parseInline(attributeOf(element, 'style') ?? '');
  const important = ordered.filter(({value}) => /!important/.test(value));
  return new Map([...ordered, ...inline, ...important].map(({property, value}) => [property, value.replace(/\s*!important/, '')]));
}

function parseInline(style: string): Declaration[] {
  return style.split(';').flatMap((declaration) => {
    const [property, ...value] = declaration.split(':');
    return value.length > 0 ? [{property: property!.trim(), value: value.join(':').trim()}] : [];
  });
}

/** Replaces `var(--name, fallback)`, also inside another; a variable that leads to itself is left empty. */
function replaceVariables(value: string, lookUp: (name: string) => string | undefined, seen: readonly string[] = []): string {
  const start = value.indexOf('var(');
  if (start === -1) return value;
  const end = findClosing(value, start + 3);
  const [name = '', ...fallback] = splitOnce(value.slice(start + 4, end));
  const found = seen.includes(name) ? undefined : lookUp(name);
  const inner = replaceVariables(found ?? fallback[0] ?? '', lookUp, found === undefined ? seen : [...seen, name]);
  return value.slice(0, start) + inner + replaceVariables(value.slice(end + 1), lookUp, seen);
}

/** Paper is light: `light-dark(a, b)` is `a`. */
function toLight(value: string): string {
  const start = value.indexOf('light-dark(');
  if (start === -1) return value;
  const end = findClosing(value, start + 'light-dark'.length);
  return value.slice(0, start) + splitOnce(value.slice(start + 'light-dark('.length, end))[0]! + toLight(value.slice(end + 1));
}

function findClosing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')' && (depth -= 1) === 0) return at;
  }
  return text.length;
}

/** At the first comma that is in no brackets. */
function splitOnce(text: string): string[] {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (text[at] === ',' && depth === 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  }
  return [text.trim()];
}
