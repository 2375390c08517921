import type {Html, Image, ImageReference, Link, LinkReference, Node, Parent, PhrasingContent, Text} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {toAlone, toPair, toText, type Draft} from './draft';
import {parseInline} from './parseInline';
import type {PlaceholderKind} from './piece';
import {splitElement, type ElementAttribute} from './splitElement';
import {splitHtml, type HtmlPart} from './splitHtml';

/** Without any of these a text is only text: half of all units need no parser. */
const SYNTAX = /[*_`~[\]<{\\&$@:\0\uFEFF]|www\.|[^\S\n]\n|\n[^\S\n]/i;

/** The pieces of running text in Markdown or MDX. */
export function splitMarkdown(text: string): Draft[] {
  if (!SYNTAX.test(text)) return toText(text);
  const {nodes, isForeign} = parseInline(text);
  return new Splitter(text, isForeign).splitBetween(nodes, 0, text.length);
}

type Split<Type extends PhrasingContent['type']> = (node: Extract<PhrasingContent, {type: Type}>) => Draft[];

type Placed = Pick<Node, 'position'>;

const startOf = (node: Placed): number => node.position!.start.offset!;
const endOf = (node: Placed): number => node.position!.end.offset!;

class Splitter {
  constructor(
    private readonly text: string,
    private readonly isForeign: (start: number) => boolean,
  ) {}

  private readonly splits: {[Type in PhrasingContent['type']]: Split<Type>} = {
    break: (node) => [toAlone({kind: 'break', key: 'break'}, this.raw(node))],
    delete: (node) => this.splitEmphasis(node),
    emphasis: (node) => this.splitEmphasis(node),
    footnoteReference: (node) => [toAlone({kind: 'footnote', key: `footnote ${node.identifier}`}, this.raw(node))],
    html: (node) => splitHtml([{html: this.raw(node)}]),
    image: (node) => this.splitImage(node),
    imageReference: (node) => this.splitImage(node),
    inlineCode: (node) => [toAlone(this.toCodeMarks(node), this.raw(node))],
    link: (node) => this.splitLink(node, 'link', node.url),
    linkReference: (node) => this.splitLink(node, 'link', `[${node.identifier}]`),
    mdxJsxTextElement: (node) => this.splitJsx(node),
    mdxTextExpression: (node) => [toAlone({kind: 'expression', key: `expression ${node.value.trim()}`}, this.raw(node))],
    strong: (node) => this.splitEmphasis(node),
    text: (node) => this.splitText(node),
    textDirective: (node) => this.splitDirective(node),
  };

  /** The pieces from `start` to `end`; what belongs to none of the nodes, such as space at the ends of lines, is text. */
  splitBetween(nodes: readonly PhrasingContent[], start: number, end: number): Draft[] {
    const parts: HtmlPart[] = [];
    let at = start;
    for (const node of nodes) {
      parts.push({drafts: toText(this.text.slice(at, startOf(node)))});
      parts.push(node.type === 'html' ? {html: this.raw(node as Html)} : {drafts: this.split(node)});
      at = endOf(node);
    }
    return splitHtml([...parts, {drafts: toText(this.text.slice(at, end))}]);
  }

  private split<Type extends PhrasingContent['type']>(node: Extract<PhrasingContent, {type: Type}>): Draft[] {
    return this.splits[node.type as Type](node);
  }

  private raw(node: Placed): string {
    return this.text.slice(startOf(node), endOf(node));
  }

  /** Lines that begin like a module were parsed in capitals. */
  private splitText(node: Text): Draft[] {
    const raw = this.raw(node);
    const value = node.value.replace(/^(?:IM|EX)(?=port\b)/gm, (found) => (raw.includes(found) ? found : found.toLowerCase()));
    return toText(raw, value);
  }

  private toCodeMarks(node: {value: string} & Node): {kind: PlaceholderKind; key: string} {
    if (!this.isForeign(startOf(node))) return {kind: 'code', key: `code ${node.value}`};
    const raw = this.raw(node);
    const kind = raw.startsWith('$') ? 'math' : 'expression';
    return {kind, key: `${kind} ${raw}`};
  }

  private splitEmphasis(node: Parent & Node): Draft[] {
    return this.splitAround(node, {kind: 'emphasis', key: `emphasis ${node.type}`});
  }

  private splitAround(node: Parent & Node, marks: {kind: PlaceholderKind; key: string}): Draft[] {
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (!first || !last) return [toAlone(marks, this.raw(node))];
    return toPair(marks, {
      open: this.text.slice(startOf(node), startOf(first)),
      inside: this.splitBetween(node.children as PhrasingContent[], startOf(first), endOf(last)),
      close: this.text.slice(endOf(last), endOf(node)),
    });
  }

  /** An address in angle brackets, or alone, is not for translating. */
  private splitLink(node: Link | LinkReference, kind: 'link' | 'image', target: string): Draft[] {
    const marks = {kind, key: `${kind} ${target}`};
    if (this.text[startOf(node)] !== '[') return [toAlone(marks, this.raw(node))];
    const drafts = this.splitAround(node, marks);
    const close = drafts.at(-1)!;
    return [...drafts.slice(0, -1), ...splitTitle(close, node.type === 'link' ? node.title : null)];
  }

  /** Without its `!` an image is a link, whose text has offsets. */
  private splitImage(node: Image | ImageReference): Draft[] {
    const raw = this.raw(node);
    const target = node.type === 'image' ? node.url : `[${node.identifier}]`;
    const {nodes: [link, ...rest], isForeign} = parseInline(raw.slice(1));
    if ((link?.type !== 'link' && link?.type !== 'linkReference') || rest.length > 0) {
      return [toAlone({kind: 'image', key: `image ${target}`}, raw)];
    }
    const [open, ...inside] = new Splitter(raw.slice(1), isForeign).splitLink(link, 'image', target);
    return [{...open!, text: `!${open!.text}`}, ...inside];
  }

  private splitJsx(node: MdxJsxTextElement): Draft[] {
    const [first, last] = [node.children[0], node.children.at(-1)];
    const start = startOf(node);
    return splitElement({
      kind: 'jsx',
      name: node.name ?? '',
      openTag: this.text.slice(start, first ? startOf(first) : endOf(node)),
      attributes: this.toAttributes(node),
      inside: first && last ? this.splitBetween(node.children as PhrasingContent[], startOf(first), endOf(last)) : [],
      closeTag: last ? this.text.slice(endOf(last), endOf(node)) : '',
    });
  }

  private toAttributes(node: MdxJsxTextElement): ElementAttribute[] {
    return node.attributes.map((attribute) => ({
      name: attribute.type === 'mdxJsxAttribute' ? attribute.name : '',
      text: this.raw(attribute),
      start: startOf(attribute) - startOf(node),
      value: typeof attribute.value === 'string' && attribute.type === 'mdxJsxAttribute' ? attribute.value : null,
    }));
  }

  /** `12:30` and `오전:오후` are no directives to their authors, nor to Docusaurus. */
  private splitDirective(node: TextDirective): Draft[] {
    const raw = this.raw(node);
    const isPlain = raw === `:${node.name}`;
    return isPlain ? toText(raw) : this.splitAround(node, {kind: 'directive', key: `directive ${node.name}`});
  }
}

/** `](url "` title `")`: what stands in the quotes is read, too. */
function splitTitle(close: Draft, title: string | null | undefined): Draft[] {
  const found = /^(?<address>\]\(\s*(?:<[^<>\n]*>|\S+))(?<open>\s+(?<mark>["'(]))(?<raw>[^]*)(?<close>["')]\s*\))$/.exec(close.text);
  if (!title || !found || close.type === 'text') return [close];
  const {address, open, mark, raw, close: end} = found.groups as Record<'address' | 'open' | 'mark' | 'raw' | 'close', string>;
  const marks = {kind: close.kind, key: `${close.key} @title`, quote: mark === '(' ? ')' as const : mark as '"' | "'"};
  return [{...close, text: address}, ...toPair(marks, {open, inside: toText(raw, title), close: end})];
}
