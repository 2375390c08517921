/** An element to be written. Attributes that are `undefined` are left out. */
export interface XmlNode {
  name: string;
  attributes?: Readonly<Record<string, string | undefined>>;
  /** Elements on lines of their own. */
  children?: readonly XmlNode[];
  /** Text with elements in it, where every space counts. */
  content?: readonly (XmlNode | string)[];
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** Everything XML 1.0 has no way to write, not even by number. */
export const NO_XML_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export function writeXml(node: XmlNode, indent = ''): string {
  const {children = []} = node;
  if (children.length === 0) return `${indent}${writeInline(node)}`;
  const lines = children.map((child) => writeXml(child, `${indent}  `));
  return [`${indent}<${writeTag(node)}>`, ...lines, `${indent}</${node.name}>`].join('\n');
}

function writeInline(node: XmlNode | string): string {
  if (typeof node === 'string') return escapeText(node);
  const {name, content = []} = node;
  return content.length === 0 ? `<${writeTag(node)}/>` : `<${writeTag(node)}>${content.map(writeInline).join('')}</${name}>`;
}

function writeTag({name, attributes = {}}: XmlNode): string {
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return [name, ...written.map(([attribute, value]) => `${attribute}="${escapeAttribute(value!)}"`)].join(' ');
}

/** A carriage return would be read as a line feed. */
function escapeText(text: string): string {
  return replaceUnwritable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

function escapeAttribute(value: string): string {
  return escapeText(value).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** What must not be lost is written otherwise before it comes here: `<cp>` in XLIFF. */
function replaceUnwritable(text: string): string {
  return text.replace(NO_XML_CHARACTER, '\uFFFD');
}
