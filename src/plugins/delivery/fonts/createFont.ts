import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import {coarsenVariations} from './coarsenVariations';
import {COPYRIGHT, LICENCE, LICENCE_URL, encodeNames, parseNames, renameFamily} from './names';
import {encodeSfnt, parseSfnt} from './sfnt';
import type {Sfnt} from './sfnt';

export interface CreateFontParams {
  /** A variable TrueType font with the axis `wght`. */
  source: Buffer;
  family: string;
  reserved: readonly string[];
  /** Those it shall have glyphs for; it should have them all. */
  characters: readonly string[];
}

/** The lightest and the boldest weight a page shows. */
export const WEIGHTS = {min: 400, max: 700};

/**
 * How far apart the numbers of the bolder weights are: a 512th of an em in a font of 2,048 units, a
 * thirtieth of a pixel in body text. Takes 11 % off the file.
 */
const UNITS_PER_STEP = 512;

/** A font of one family with only these characters, as WOFF2. */
export async function createFont({source, family, reserved, characters}: CreateFontParams): Promise<Buffer> {
  const subset = await subsetFont(source, characters.join(''), {
    targetFormat: 'truetype',
    variationAxes: {wght: WEIGHTS},
    noHinting: true,
    keepFeatures: ['kern'],
    // Names of styles for menus, which a page has no use for.
    dropTables: ['STAT'],
    preserveNameIds: [COPYRIGHT, LICENCE, LICENCE_URL],
  });
  const font = coarsen(rename(parseSfnt(subset), {family, reserved}));
  return fontverter.convert(encodeSfnt(font), 'woff2', 'truetype');
}

function rename(font: Sfnt, names: Pick<CreateFontParams, 'family' | 'reserved'>): Sfnt {
  const records = renameFamily({records: parseNames(font.get('name')!), ...names});
  return new Map(font).set('name', encodeNames(records));
}

function coarsen(font: Sfnt): Sfnt {
  const gvar = font.get('gvar');
  const unitsPerEm = font.get('head')!.readUInt16BE(18);
  return gvar ? new Map(font).set('gvar', coarsenVariations(gvar, unitsPerEm / UNITS_PER_STEP)) : font;
}
