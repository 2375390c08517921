import type {TextStyle} from './textStyles';

/** What a picture is made of in the end. Everything is data, so a test can read where it is. */
export type Shape = TextShape | LineShape | RectShape | CircleShape;

export interface Point {
  x: number;
  y: number;
}

export type Anchor = 'start' | 'middle' | 'end';
/** `signal` is for the one thing that matters in a picture. */
export type Tone = 'ink' | 'soft' | 'signal' | 'paper';
/** `dotted` and `signal` differ from `ink` in form too (dots; weight), never by colour alone. */
export type Stroke = 'none' | 'ink' | 'hairline' | 'dotted' | 'signal' | MarkStroke;
/** Strokes of the marks in the running text, for pictures of them. */
export type MarkStroke = 'dashed' | 'signalHairline' | 'signalDots';
export type Fill = 'none' | 'paper' | 'raised' | 'ink' | 'inkSoft' | 'signal' | 'signalSoft';

export interface TextShape extends Point {
  kind: 'text';
  /** `y` is the top of the first line, `x` the place the lines are anchored at. */
  lines: readonly string[];
  style: TextStyle;
  anchor: Anchor;
  tone: Tone;
}

export interface LineShape {
  kind: 'line';
  /** Each an open polyline; together one element of the picture. */
  polylines: readonly (readonly Point[])[];
  stroke: Stroke;
}

export interface RectShape extends Point {
  kind: 'rect';
  width: number;
  height: number;
  fill: Fill;
  stroke: Stroke;
}

export interface CircleShape extends Point {
  kind: 'circle';
  radius: number;
  fill: Fill;
  stroke: Stroke;
}

export function moveShape(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind !== 'line') {
    return {...shape, x: shape.x + dx, y: shape.y + dy};
  }
  return {
    ...shape,
    polylines: shape.polylines.map((points) => points.map(({x, y}) => ({x: x + dx, y: y + dy}))),
  };
}
