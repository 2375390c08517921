import type {Block} from '../units/markdown/block';
import {findFrontMatter} from '../units/markdown/findFrontMatter';
import {splitLines} from '../units/markdown/line';
import {scanBlocks} from '../units/markdown/scanBlocks';
import type {Unit} from '../units/unit';

/** A file, taken apart for the rules. */
export interface PageText {
  path: string;
  text: string;
  /** In reading order; none of a catalogue. */
  blocks: readonly Block[];
  units: readonly Unit[];
}

export const isPage = (path: string): boolean => /\.(?:mdx?|markdown)$/i.test(path);

export function toPageText({path, text, units}: {path: string; text: string; units: readonly Unit[]}): PageText {
  const blocks = isPage(path)
    ? scanBlocks({
        page: text,
        lines: splitLines(text, findFrontMatter(text)?.after ?? 0),
        hasIndentedCode: !/\.mdx$/i.test(path),
        visibleAttributes: new Set(),
      })
    : [];
  return {path, text, blocks, units};
}
