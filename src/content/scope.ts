/** Counts the blocks of one section, or of one note within it. */
export class Scope {
  private readonly counts = new Map<string, number>();

  constructor(private readonly name: string) {}

  /** @example new Scope('agreement').next('p') // => 'agreement.p1' */
  next(kind: string): string {
    // `:::p1` would make the first `p1` and the eleventh `p` the same.
    const stem = kind.replace(/\d+$/, '');
    const count = (this.counts.get(stem) ?? 0) + 1;
    this.counts.set(stem, count);
    return `${this.name}.${stem}${count}`;
  }

  open(kind: string): Scope {
    return new Scope(this.next(kind));
  }
}
