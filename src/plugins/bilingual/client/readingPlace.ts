import {createStorageSlot} from '@docusaurus/theme-common';

/** CSS pixels from the top of the window: what crosses this line is being read. */
const READING_LINE = 96;

const slot = createStorageSlot('parallel-place', {persistence: 'sessionStorage'});

/** A block of a text and where it stands in the window. */
interface ReadingPlace {
  /** Which of the blocks. */
  index: number;
  /** CSS pixels from the top of the window. */
  top: number;
}

const topOf = (block: Element): number => block.getBoundingClientRect().top;

function findPlace(blocks: readonly Element[]): ReadingPlace {
  const index = Math.max(blocks.findIndex((block) => block.getBoundingClientRect().bottom > READING_LINE), 0);
  return {index, top: blocks[index] ? topOf(blocks[index]) : 0};
}

/** Changes a text so that the block being read stays where it is, or is where it was left. */
export function keepPlace(blocks: readonly Element[], change: () => void, place = findPlace(blocks)): void {
  change();
  const read = blocks[place.index];
  if (read) scrollBy({top: topOf(read) - place.top, behavior: 'instant'});
  document.documentElement.style.removeProperty('scroll-behavior');
}

/** Notes the place when the reader leaves, for pages that are loaded again: the browser knows it by pixels alone, of a text that is not there yet. */
export function notePlaceOnLeaving(blocks: readonly Element[]): () => void {
  const note = () => slot.set(JSON.stringify({...findPlace(blocks), url: location.href}));
  addEventListener('pagehide', note);
  return () => removeEventListener('pagehide', note);
}

/** Where the reader left this page, told once, and only where it was loaded again. */
export function takeNotedPlace(): ReadingPlace | undefined {
  const noted = slot.get();
  slot.del();
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (noted === null || visit?.type === 'navigate') return undefined;
  const {url, ...place} = JSON.parse(noted) as ReadingPlace & {url: string};
  return url === location.href ? place : undefined;
}
