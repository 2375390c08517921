/** CSS pixels from the top of the window: what crosses this line is being read. */
const READING_LINE = 96;

/** Changes a text so that the block being read stays where it is. */
export function keepReadingPlace(blocks: readonly Element[], change: () => void): void {
  const read = blocks.find((block) => block.getBoundingClientRect().bottom > READING_LINE);
  const before = read?.getBoundingClientRect().top ?? 0;
  change();
  if (read) scrollBy({top: read.getBoundingClientRect().top - before, behavior: 'instant'});
}
