import type {Element, ElementContent} from 'hast';
import type {PictureSource} from './article';
import type {PageContext} from './context';
import {attributeOf, isElement} from './tree';

/** The book's typeface, whatever the page asks for: no other is ever looked for. */
const FONT = 'Pretendard';

/** What describes a drawing is told beside it; scripts and foreign markup are not drawn. */
const LEFT_OUT = new Set(['title', 'desc', 'script', 'style', 'foreignObject', 'metadata', 'animate', 'animateTransform', 'set']);

/** Properties that are attributes of SVG too. */
const PRESENTATION =
  /^(?:fill|fill-opacity|fill-rule|stroke|stroke-.+|opacity|font-size|font-weight|letter-spacing|text-anchor|dominant-baseline|visibility|paint-order)$/;

/** Lengths of CSS that an attribute takes without a unit. */
const PIXELS = /^(-?[\d.]+)px$/;

/** What sticks out of a drawing is cut off, but where its style lets it be seen: so far is enough. */
const STRIP = 0.04;

/** A drawing as a file of its own: what classes, variables and `currentColor` mean is written at each element. */
export function toDrawing(svg: Element, context: PageContext): PictureSource {
  const attributes = {...readAttributes(svg, context), xmlns: 'http://www.w3.org/2000/svg', 'font-family': FONT};
  const viewBox = (attributeOf(svg, 'viewBox') ?? '').split(/[\s,]+/).map(Number);
  const isOpen = context.styles.styleOf(svg).get('overflow') === 'visible' && viewBox.length === 4;
  const shown = isOpen ? {...attributes, viewBox: widen(viewBox as ViewBox)} : attributes;
  return {kind: 'drawing', svg: toMarkup('svg', shown, toChildren(svg.children, context)), strip: isOpen ? STRIP : 0};
}

type ViewBox = [number, number, number, number];

function widen([left, top, width, height]: ViewBox): string {
  return [left - width * STRIP, top, width * (1 + 2 * STRIP), height].map((length) => Number(length.toFixed(2))).join(' ');
}

function toChildren(nodes: readonly ElementContent[], context: PageContext): string {
  return nodes.map((node) => (node.type === 'text' ? escapeXml(node.value) : isElement(node) ? toElement(node, context) : '')).join('');
}

function toElement(element: Element, context: PageContext): string {
  if (LEFT_OUT.has(element.tagName) || isNotDrawn(element, context)) return '';
  return toMarkup(element.tagName, readAttributes(element, context), toChildren(element.children, context));
}

function isNotDrawn(element: Element, {styles}: PageContext): boolean {
  return styles.styleOf(element).get('display') === 'none' || attributeOf(element, 'display') === 'none';
}

function readAttributes(element: Element, {styles}: PageContext): Record<string, string> {
  const own = Object.keys(element.properties).flatMap((name) => toAttribute(name, attributeOf(element, name)));
  const style = [...styles.styleOf(element)].filter(([property]) => PRESENTATION.test(property));
  const attributes = [...own, ...style.map(([property, value]) => [property, value.replace(PIXELS, '$1')] as const)];
  return Object.fromEntries(attributes.map(([name, value]) => [name, value.replace(/currentcolor/gi, styles.colorOf(element))]));
}

/** Names of SVG that hast writes otherwise, and those that mean nothing outside the page. */
function toAttribute(name: string, value: string | undefined): (readonly [string, string])[] {
  if (value === undefined || /^(?:className|style|role|aria[A-Z].*|data[A-Z].*|on[A-Z].*|fontFamily|tabIndex)$/.test(name)) return [];
  return [[KEPT_NAMES.has(name) ? name : toKebab(name), value]];
}

/** SVG writes most of its names with hyphens, but not these. */
const KEPT_NAMES = new Set([
  'viewBox', 'preserveAspectRatio', 'gradientUnits', 'gradientTransform', 'patternUnits', 'patternTransform', 'patternContentUnits',
  'clipPathUnits', 'maskUnits', 'maskContentUnits', 'markerWidth', 'markerHeight', 'markerUnits', 'refX', 'refY', 'textLength',
  'lengthAdjust', 'startOffset', 'spreadMethod', 'pathLength', 'stdDeviation', 'filterUnits', 'primitiveUnits',
]);

function toKebab(name: string): string {
  if (/^xLink/.test(name)) return `xlink:${name.slice(5).toLowerCase()}`;
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function toMarkup(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
  return `<${name}${written}>${content}</${name}>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
