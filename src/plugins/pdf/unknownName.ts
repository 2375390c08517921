/** What a reader may ask a site for by name. */
export type NamedThing = 'edition' | 'locale' | 'page';

/** Something was asked for that the site does not have. */
export class UnknownName extends Error {
  readonly known: string;

  constructor(
    readonly thing: NamedThing,
    readonly called: string,
    known: readonly string[],
  ) {
    const names = [...known].sort().join(', ');
    super(`Unexpected ${thing} «${called}», expected one of ${names}`);
    this.known = names;
  }
}
