import type {Heading, Node, Parent, Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {explicitHeadingId, isHeadingId} from './headingId';
import {isPhrasing} from './phrasing';
import {Scope} from './scope';

/** What a block is. The title of a page is a `title`, the label of an admonition a `label`. */
export type UnitKind =
  | 'title'
  | 'h'
  | 'p'
  | 'li'
  | 'tr'
  | 'code'
  | 'label'
  | 'figure'
  | 'caption';

/** One block of a page, under the key it shares with its translations. */
export interface Unit {
  /**
   * `<section>.<kind><n>`, the same in every locale: made of the heading id, the kind and the
   * place within the section, so it outlives every edit of the text, and a block that is
   * inserted renumbers its own section alone. Unique on the page; a valid XML NMTOKEN.
   *
   * @example 'agreement.p2', 'agreement.context1.p1', 'agreement.h'
   */
  key: string;
  kind: UnitKind;
  node: Node;
}

export interface UnitOptions {
  /** JSX elements that are pictures with a caption. */
  figures: readonly string[];
}

/** The section of the blocks that stand before the first heading. */
export const LEAD_SECTION = '_';

export const TITLE_KEY = `${LEAD_SECTION}.title`;

/** The blocks of a page in reading order; the title, which stands in the front matter, is not among them. */
export function listUnits(root: Root, options: UnitOptions): Unit[] {
  const walk = new Walk(options);
  walk.blocks(root.children);
  return walk.units;
}

class Walk {
  readonly units: Unit[] = [];
  private readonly sections = new Set<string>();
  private unnamed = 0;
  private scope = new Scope(LEAD_SECTION);

  constructor(private readonly options: UnitOptions) {}

  blocks(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      this.block(node);
    }
  }

  private block(node: RootContent): void {
    switch (node.type) {
      case 'heading':
        return this.heading(node);
      case 'paragraph':
        return this.add('p', node);
      case 'code':
        return this.add('code', node);
      case 'listItem':
        return this.listItem(node);
      case 'tableRow':
        return this.add('tr', node);
      case 'containerDirective':
        return this.directive(node);
      case 'mdxJsxFlowElement':
        return this.element(node);
      default:
        return 'children' in node ? this.blocks(node.children as RootContent[]) : undefined;
    }
  }

  private heading(node: Heading): void {
    const section = this.openSection(explicitHeadingId(node));
    this.scope = new Scope(section);
    this.units.push({key: `${section}.h`, kind: 'h', node});
  }

  /** A heading without an id of its own, which `checkHeadingIds` finds, is known by its place. */
  private openSection(id: string | undefined): string {
    if (id === undefined || !isHeadingId(id) || this.sections.has(id)) {
      this.unnamed += 1;
      return `${LEAD_SECTION}${this.unnamed}`;
    }
    this.sections.add(id);
    return id;
  }

  /** The item is the block; of a loose item, paragraphs after the first are blocks of their own. */
  private listItem(node: Parent & Node): void {
    this.add('li', node);
    const [first, ...rest] = node.children as RootContent[];
    this.blocks(first?.type === 'paragraph' ? rest : (node.children as RootContent[]));
  }

  /** Blocks inside a note are counted for themselves: a note added to an edition moves only later notes of its kind. */
  private directive(node: ContainerDirective): void {
    const outer = this.scope;
    this.scope = outer.open(node.name);
    for (const child of node.children) {
      if ((child.data as {directiveLabel?: boolean} | undefined)?.directiveLabel) {
        this.add('label', child);
      } else {
        this.block(child);
      }
    }
    this.scope = outer;
  }

  /** A figure is two blocks; of other elements, one that holds a line of text is a block, and the rest are containers. */
  private element(node: MdxJsxFlowElement): void {
    if (node.name !== null && this.options.figures.includes(node.name)) {
      this.add('figure', node);
      this.add('caption', node);
    } else if ((node.children as RootContent[]).some(isPhrasing)) {
      this.add('p', node);
    } else {
      this.blocks(node.children);
    }
  }

  private add(kind: UnitKind, node: Node): void {
    this.units.push({key: this.scope.next(kind), kind, node});
  }
}
