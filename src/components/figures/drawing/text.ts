import type {Block} from './block';
import {measureText} from './measureText';
import type {Anchor, Tone} from './shapes';
import type {TextStyle} from './textStyles';
import {wrapText} from './wrapText';

export interface TextOptions {
  style: TextStyle;
  /** The text is wrapped to this width and the block is as wide; without it, one line. */
  width?: number;
  /** Where in the width the lines stand. */
  anchor?: Anchor;
  tone?: Tone;
}

/** A text as a block: as wide as told, as high as its lines need. */
export function text(
  content: string,
  {style, width, anchor = 'start', tone = 'ink'}: TextOptions,
): Block {
  const lines = width === undefined ? [content] : wrapText(content, {style, maxWidth: width});
  const blockWidth = width ?? measureText(content, style);
  const x = {start: 0, middle: Math.round(blockWidth / 2), end: blockWidth}[anchor];
  return {
    width: blockWidth,
    height: lines.length * style.lineHeight,
    shapes: [{kind: 'text', x, y: 0, lines, style, anchor, tone}],
  };
}

/** A text just as wide as its widest wrapped line: to put something beside it. */
export function snugText(content: string, options: TextOptions & {width: number}): Block {
  const {style, width} = options;
  const lines = wrapText(content, {style, maxWidth: width});
  return text(content, {...options, width: Math.max(...lines.map((line) => measureText(line, style)))});
}
