import {parseXml, XmlElement, XmlError, XmlText} from '@rgrove/parse-xml';
import type {Reason} from '../importedUnit';

/** An element with the namespace that its prefix stands for. */
export interface ElementNode {
  /** `{namespace}name`. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (ElementNode | string)[];
  /** From 1. */
  line: number;
}

export type ParsedXml = {root: ElementNode} | {reason: Reason; line: number; detail: string};

/** Comments, instructions and the declaration may stand before it. */
const DOCTYPE = /^(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*<!DOCTYPE/;

/**
 * Parses XML that may come from anywhere. A document type is refused before anything is parsed: what
 * an entity would bring is never looked at.
 */
export function parseXmlFile(text: string): ParsedXml {
  const doctype = DOCTYPE.exec(text);
  if (doctype) return {reason: 'doctype', line: lineAt(text, doctype[0].length), detail: ''};
  try {
    const {root} = parseXml(text, {includeOffsets: true});
    return {root: toNode(root!, new Lines(text))};
  } catch (error) {
    if (error instanceof XmlError) return {reason: 'broken', line: error.line, detail: error.message.split('\n')[0]!};
    // Elements nested by the ten thousand; nobody means that.
    if (error instanceof RangeError) return {reason: 'broken', line: 1, detail: error.message};
    throw error;
  }
}

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

function toNode(element: XmlElement, lines: Lines, outer: ReadonlyMap<string, string> = new Map([['xml', XML_NAMESPACE]])): ElementNode {
  const namespaces = withDeclared(outer, element.attributes);
  return {
    name: resolveName(element.name, namespaces),
    attributes: element.attributes,
    children: element.children.flatMap((child): (ElementNode | string)[] => {
      if (child instanceof XmlElement) return [toNode(child, lines, namespaces)];
      return child instanceof XmlText ? [child.text] : [];
    }),
    line: lines.lineAt(element.start),
  };
}

function withDeclared(outer: ReadonlyMap<string, string>, attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  return declared.length === 0 ? outer : new Map([...outer, ...declared.map(([name, uri]) => [name.slice('xmlns:'.length), uri] as const)]);
}

function resolveName(name: string, namespaces: ReadonlyMap<string, string>): string {
  const [local, prefix = ''] = name.split(':').reverse() as [string, string?];
  return `{${namespaces.get(prefix) ?? ''}}${local}`;
}

function lineAt(text: string, offset: number): number {
  return new Lines(text).lineAt(offset);
}

/** The lines of a text by offset. */
class Lines {
  private readonly ends: number[];

  constructor(text: string) {
    this.ends = [...text.matchAll(/\n/g)].map(({index}) => index);
  }

  lineAt(offset: number): number {
    let [low, high] = [0, this.ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }
}
