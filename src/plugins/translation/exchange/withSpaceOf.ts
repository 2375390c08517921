/** A text between the white space at the ends of another: of code it is a part, and tools and people drop it. */
export function withSpaceOf(today: string, text: string): string {
  const [, before, after] = /^(\s*)[^]*?(\s*)$/.exec(today)!;
  return before + text + after;
}
