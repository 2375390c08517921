import path from 'node:path';

import type {Concept} from '../analysis/concepts';
import type {KoreanAnalyzer} from '../analysis/morpheme';
import {createIndex} from './createIndex';
import {readSite, type ReadSiteParams} from './readSite';
import {writeIndex} from './writeIndex';

export interface IndexSiteParams extends ReadSiteParams {
  /** Directory of the indexes in `dir`. */
  indexDir: string;
  analyzer: KoreanAnalyzer;
  concepts: readonly Concept[];
}

/** Writes an index for every edition of the pages in a directory; says how many sections each has. */
export async function indexSite({indexDir, analyzer, concepts, ...params}: IndexSiteParams): Promise<{edition: string; sections: number}[]> {
  const sources = await readSite(params);
  for (const source of sources) {
    await writeIndex(path.join(params.dir, indexDir, source.edition), createIndex({...source, analyzer, concepts}));
  }
  return sources.map(({edition, pages}) => ({edition, sections: pages.reduce((sum, {sections}) => sum + sections.length, 0)}));
}
