import {Scope} from '../../../../content/scope';
import type {Unit, UnitKind} from '../unit';
import type {TextEncoding} from '../textEncoding';
import type {Block, Stretch} from './block';

/** The section of what stands before the first heading. */
export const LEAD_SECTION = '_';

/** Ids are parts of unit ids, which dots and slashes part and `#` begins. */
const PART = /^[^\s./#]+$/;

/** Gives the blocks of a page their ids; the same rules as for the keys of blocks in `src/content`. */
export function toUnits(page: string, blocks: readonly Block[]): Unit[] {
  const walk = new Walk(page);
  for (const block of blocks) walk.add(block);
  return walk.units;
}

class Walk {
  readonly units: Unit[] = [];
  private readonly sections = new Set([LEAD_SECTION]);
  private unnamed = 0;
  private scopes = [new Scope(LEAD_SECTION)];

  constructor(private readonly page: string) {}

  add(block: Block): void {
    switch (block.type) {
      case 'heading':
        return this.heading(block);
      case 'paragraph':
        return this.push('paragraph', this.scope.next('p'), block);
      case 'list-item':
        return this.push('list-item', this.scope.next('li'), block);
      case 'label':
        return this.push('admonition-title', this.scope.next('label'), block);
      case 'code':
        return this.push('code', this.scope.next('code'), block);
      case 'attribute':
        return this.push('attribute', `${this.scope.next('attribute')}/${block.name}`, block, {type: 'attribute', quote: block.quote});
      case 'row':
        return this.row(block.cells);
      case 'open':
        this.scopes.push(this.scope.open(block.name));
        return;
      case 'close':
        if (this.scopes.length > 1) this.scopes.pop();
    }
  }

  private get scope(): Scope {
    return this.scopes.at(-1)!;
  }

  private heading(block: Stretch & {anchor: string | undefined}): void {
    const section = this.openSection(block.anchor);
    this.scopes = [new Scope(section)];
    this.push('heading', `${section}.h`, block);
  }

  private openSection(anchor: string | undefined): string {
    this.unnamed += 1;
    const isOwn = anchor !== undefined && PART.test(anchor) && !/^_\d*$/.test(anchor) && !this.sections.has(anchor);
    const section = isOwn ? anchor : `${LEAD_SECTION}${this.unnamed}`;
    this.sections.add(section);
    return section;
  }

  private row(cells: readonly (Stretch | undefined)[]): void {
    const id = this.scope.next('tr');
    for (const [index, cell] of cells.entries()) {
      if (cell) this.push('cell', `${id}/c${index + 1}`, cell);
    }
  }

  private push(kind: UnitKind, id: string, {start, end, line}: Stretch, encoding?: TextEncoding): void {
    if (start >= end) return;
    const text = this.page.slice(start, end);
    this.units.push({id, kind, start, end, line, text, encoding: encoding ?? this.encodingOf(kind, start)});
  }

  private encodingOf(kind: UnitKind, start: number): TextEncoding {
    return {type: kind === 'code' ? 'code' : 'markdown', indent: this.indentAt(start)};
  }

  /** What a line after the first begins with: the marks of the quotes around it, space for those of lists. */
  private indentAt(start: number): string {
    const lineStart = this.page.lastIndexOf('\n', start - 1) + 1;
    return this.page.slice(lineStart, start).replace(/[^>\s]/g, ' ');
  }
}
