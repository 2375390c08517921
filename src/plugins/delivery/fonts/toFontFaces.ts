import {WEIGHTS} from './createFont';
import type {FontSource} from './pretendard';
import {parseSfnt} from './sfnt';

export interface FontFacesParams {
  family: string;
  /** The address of the font, as the stylesheet writes it. */
  url: string;
  source: Pick<FontSource, 'font' | 'syllableWidth'>;
}

/**
 * Fonts of the reader's system that stand in until ours is there. Pretendard was drawn to Apple's
 * measure (https://github.com/orioncactus/pretendard/issues/27), so that one needs no other size.
 */
const STAND_INS = [
  {names: ['Apple SD Gothic Neo'], syllableWidth: undefined},
  {names: ['Noto Sans KR', 'Noto Sans CJK KR'], syllableWidth: 0.92},
];

/** Says what a font is called; `<family> Fallback` takes the same room from the system's fonts. */
export function toFontFaces({family, url, source}: FontFacesParams): string {
  const own = `@font-face{font-family:"${family}";src:url(${url})format("woff2");font-weight:${WEIGHTS.min} ${WEIGHTS.max};font-display:swap}`;
  const standIns = STAND_INS.map(({names, syllableWidth}) => {
    const scale = syllableWidth === undefined ? 1 : source.syllableWidth / syllableWidth;
    const locals = names.map((name) => `local("${name}")`).join(',');
    return `@font-face{font-family:"${toFallbackFamily(family)}";src:${locals};size-adjust:${toPercent(scale)};${toOverrides(source.font, scale)}}`;
  });
  return [own, ...standIns].join('');
}

export function toFallbackFamily(family: string): string {
  return `${family} Fallback`;
}

/** Heights as `hhea` gives them. `size-adjust` scales them along, so they are unscaled first. */
function toOverrides(font: Buffer, scale: number): string {
  const tables = parseSfnt(font);
  const unitsPerEm = tables.get('head')!.readUInt16BE(18);
  const [ascent, descent, lineGap] = [4, 6, 8].map((at) => Math.abs(tables.get('hhea')!.readInt16BE(at)) / unitsPerEm / scale);
  return `ascent-override:${toPercent(ascent!)};descent-override:${toPercent(descent!)};line-gap-override:${toPercent(lineGap!)}`;
}

function toPercent(ratio: number): string {
  return `${Math.round(ratio * 1e4) / 100}%`;
}
