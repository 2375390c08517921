import {measureText} from '../../src/components/figures/drawing';
import type {Block} from '../../src/components/figures/drawing';

export interface TextBox {
  line: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Segment {
  from: {x: number; y: number};
  to: {x: number; y: number};
}

/** Where every line of text of a drawing is, by the estimate of its width. */
export function textBoxes({shapes}: Block): TextBox[] {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'text') return [];
    const {lines, x, y, style, anchor} = shape;
    return lines.map((line, index) => {
      const width = measureText(line, style);
      const left = x - {start: 0, middle: width / 2, end: width}[anchor];
      const top = y + index * style.lineHeight;
      return {line, left, right: left + width, top, bottom: top + style.lineHeight};
    });
  });
}

/** Pairs of texts that share more than half a unit, which rounding may take. */
export function overlappingTexts(drawing: Block): [string, string][] {
  const boxes = textBoxes(drawing).map((box) => shrink(box, 0.5));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other): [string, string] => [one.line, other.line]),
  );
}

/** Texts that a line of the drawing runs through; the white above and below letters does not count. */
export function crossedTexts(drawing: Block): string[] {
  const segments = drawing.shapes.flatMap((shape) => (shape.kind === 'line' ? shape.polylines.flatMap(segmentsOf) : []));
  return textBoxes(drawing)
    .filter((box) => segments.some((segment) => runsThrough(segment, shrink(box, 3))))
    .map(({line}) => line);
}

function shrink(box: TextBox, by: number): TextBox {
  return {...box, left: box.left + by, right: box.right - by, top: box.top + by, bottom: box.bottom - by};
}

function segmentsOf(points: readonly Segment['from'][]): Segment[] {
  return points.slice(1).map((to, index) => ({from: points[index]!, to}));
}

/** Clips the segment to the box, side by side (Liang-Barsky); something left means it runs through. */
function runsThrough({from, to}: Segment, {left, right, top, bottom}: TextBox): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enter = 0;
  let leave = 1;
  const sides: [step: number, room: number][] = [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
}
