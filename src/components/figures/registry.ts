import type {Drawing} from './drawing';
import aiContrast from './drawings/ai-contrast';
import contentTitles from './drawings/content-titles';
import fourFields from './drawings/four-fields';
import inTheirWords from './drawings/in-their-words';
import ktBoard from './drawings/kt-board';
import ktPlaces from './drawings/kt-places';
import marksLegend from './drawings/marks-legend';
import metatronOnAzure from './drawings/metatron-on-azure';
import networkToPlatform from './drawings/network-to-platform';
import orgChart from './drawings/org-chart';
import partnershipMap from './drawings/partnership-map';
import rainCast from './drawings/rain-cast';
import timeline from './drawings/timeline';
import uplusBoard from './drawings/uplus-board';
import whoCame from './drawings/who-came';

/** Every picture of the site, by the name authors give to `<Figure>`. */
export const drawings: ReadonlyMap<string, Drawing> = new Map([
  ['ai-contrast', aiContrast],
  ['content-titles', contentTitles],
  ['four-fields', fourFields],
  ['in-their-words', inTheirWords],
  ['kt-board', ktBoard],
  ['kt-places', ktPlaces],
  ['marks-legend', marksLegend],
  ['metatron-on-azure', metatronOnAzure],
  ['network-to-platform', networkToPlatform],
  ['org-chart', orgChart],
  ['partnership-map', partnershipMap],
  ['rain-cast', rainCast],
  ['timeline', timeline],
  ['uplus-board', uplusBoard],
  ['who-came', whoCame],
]);

/** @throws {Error} when there is no picture of this name. */
export function findDrawing(name: string): Drawing {
  const drawing = drawings.get(name);
  if (!drawing) {
    throw new Error(`Unexpected figure "${name}", expected one of ${[...drawings.keys()].sort().join(', ')}`);
  }
  return drawing;
}
