import {useId} from 'react';
import type {ReactElement} from 'react';
import type {Block} from './block';
import {PLATE_WIDTH} from './layout';
import type {Layout} from './layout';
import type {CircleShape, Fill, LineShape, Point, RectShape, Shape, Stroke, TextShape} from './shapes';
import {TEXT_STYLES} from './textStyles';
import styles from '../figures.module.css';

export interface PlateProps {
  layout: Layout;
  drawing: Block;
  /** The alternative: what the picture is, and the facts it shows. */
  title: string;
  description: string;
}

/** A drawing as an SVG image. */
export function Plate({layout, drawing, title, description}: PlateProps): ReactElement {
  const id = useId();
  return (
    <svg
      className={styles[layout]}
      viewBox={`0 0 ${PLATE_WIDTH[layout]} ${drawing.height}`}
      fontSize={TEXT_STYLES[layout].label.size}
      role="img"
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      {drawing.shapes.map((shape, index) => (
        <ShapeElement key={index} shape={shape} baseSize={TEXT_STYLES[layout].label.size} />
      ))}
    </svg>
  );
}

function ShapeElement({shape, baseSize}: {shape: Shape; baseSize: number}): ReactElement {
  switch (shape.kind) {
    case 'text':
      return <TextElement shape={shape} baseSize={baseSize} />;
    case 'line':
      return <path className={classOf({stroke: shape.stroke})} d={pathOf(shape)} />;
    case 'rect':
      return <RectElement shape={shape} />;
    case 'circle':
      return <CircleElement shape={shape} />;
  }
}

function TextElement({shape, baseSize}: {shape: TextShape; baseSize: number}): ReactElement {
  const {lines, style, anchor, tone, x} = shape;
  const shown = style.uppercase ? lines.map((line) => line.toUpperCase()) : lines;
  const y = shape.y + baselineOf(shape);
  return (
    <text
      className={tone === 'ink' ? undefined : styles[`${tone}Text`]}
      x={x}
      y={y}
      textAnchor={anchor === 'start' ? undefined : anchor}
      fontSize={style.size === baseSize ? undefined : style.size}
      fontWeight={style.weight === 400 ? undefined : style.weight}
      letterSpacing={style.tracking === 0 ? undefined : `${style.tracking}em`}
    >
      {shown.length === 1
        ? shown[0]
        : shown.map((line, index) => (
            <tspan key={index} x={x} dy={index === 0 ? undefined : style.lineHeight}>
              {line}
            </tspan>
          ))}
    </text>
  );
}

/** Capitals and Hangul stand level with the middle of the line when the baseline is here. */
function baselineOf({style}: TextShape): number {
  return Math.round((style.lineHeight + 0.72 * style.size) / 2);
}

function RectElement({shape: {x, y, width, height, fill, stroke}}: {shape: RectShape}): ReactElement {
  return <rect className={classOf({fill, stroke})} x={x} y={y} width={width} height={height} />;
}

function CircleElement({shape: {x, y, radius, fill, stroke}}: {shape: CircleShape}): ReactElement {
  return <circle className={classOf({fill, stroke})} cx={x} cy={y} r={radius} />;
}

function classOf({fill = 'none', stroke}: {fill?: Fill; stroke: Stroke}): string | undefined {
  const names = [
    fill === 'none' ? undefined : styles[`${fill}Fill`],
    stroke === 'none' ? undefined : styles[`${stroke}Stroke`],
  ].filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(' ');
}

/** @example pathOf(two points, level) // => 'M0 8H40' */
function pathOf({polylines}: LineShape): string {
  return polylines.map((points) => points.map(stepOf).join('')).join('');
}

function stepOf({x, y}: Point, index: number, points: readonly Point[]): string {
  const before = points[index - 1];
  if (before === undefined) {
    return `M${x} ${y}`;
  }
  if (before.y === y) {
    return `H${x}`;
  }
  return before.x === x ? `V${y}` : `L${x} ${y}`;
}
