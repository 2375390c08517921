import type {Block} from './block';
import type {Point, Stroke} from './shapes';

const ARROW_HEAD = 6;

/** Open polylines in one stroke. Coordinates are those of the block, from 0,0. */
export function lines(polylines: readonly (readonly Point[])[], stroke: Stroke = 'ink'): Block {
  const points = polylines.flat();
  return {
    width: Math.max(0, ...points.map(({x}) => x)),
    height: Math.max(0, ...points.map(({y}) => y)),
    shapes: [{kind: 'line', polylines, stroke}],
  };
}

/** One polyline. */
export function line(points: readonly Point[], stroke: Stroke = 'ink'): Block {
  return lines([points], stroke);
}

/** A level line across a width: above a heading, between rows, over a note. */
export function rule(width: number, stroke: Stroke = 'hairline'): Block {
  return line([{x: 0, y: 0}, {x: width, y: 0}], stroke);
}

/** A polyline with an open head at its last point. Its last stretch is level or upright. */
export function arrow(points: readonly Point[], stroke: Stroke = 'ink'): Block {
  const [before, tip] = points.slice(-2);
  if (before === undefined || tip === undefined) {
    throw new Error(`Unexpected arrow of ${points.length} points, expected two or more`);
  }
  const dx = Math.sign(tip.x - before.x) * ARROW_HEAD;
  const dy = Math.sign(tip.y - before.y) * ARROW_HEAD;
  return lines(
    [
      points,
      [
        {x: tip.x - dx - dy, y: tip.y - dy - dx},
        tip,
        {x: tip.x - dx + dy, y: tip.y - dy + dx},
      ],
    ],
    stroke,
  );
}

/** An upright bracket, open to the right: it gathers what stands beside it. */
export function bracket(height: number, stroke: Stroke = 'ink'): Block {
  const depth = 6;
  return line(
    [{x: depth, y: 0}, {x: 0, y: 0}, {x: 0, y: height}, {x: depth, y: height}],
    stroke,
  );
}
