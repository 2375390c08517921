import type {Unit} from '../unit';
import type {UnitOptions} from '../unitOptions';
import {listFrontMatterUnits} from './frontMatter';
import {splitLines} from './line';
import {findFrontMatter} from './findFrontMatter';
import {scanBlocks} from './scanBlocks';
import {toUnits} from './toUnits';

export interface PageFormat {
  isMdx: boolean;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The units of a Markdown or MDX page. */
export function listPageUnits(page: string, {isMdx}: PageFormat, options: UnitOptions): Unit[] {
  const frontMatter = findFrontMatter(page);
  const blocks = scanBlocks({
    page,
    lines: splitLines(page, frontMatter?.after ?? (page.startsWith(BYTE_ORDER_MARK) ? 1 : 0)),
    hasIndentedCode: !isMdx,
    visibleAttributes: new Set(options.visibleAttributes),
  });
  return [...(frontMatter ? listFrontMatterUnits(page, frontMatter, options.frontMatterFields) : []), ...toUnits(page, blocks)];
}
