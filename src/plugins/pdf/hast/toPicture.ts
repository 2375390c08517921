import type {Element} from 'hast';
import type {ImageFormat, Picture, PictureSource} from './article';
import type {PageContext} from './context';
import {toDrawing} from './toDrawing';
import {attributeOf, describeElement, elementsOf, findElement} from './tree';

export interface PictureParams {
  /** In a line, a drawing without a name is decoration. */
  isInline: boolean;
}

/** A picture of a page, from an `<img>`, a `<picture>` or a drawing; nothing if it is decoration or cannot be had. */
export function toPicture(element: Element, context: PageContext, params: PictureParams): Picture | undefined {
  if (element.tagName === 'svg') return toDrawnPicture(element, context, params);
  const image = element.tagName === 'img' ? element : findElement(element, ({tagName}) => tagName === 'img');
  if (!image || isHidden(image, context)) return undefined;
  const source = toSource(image, context);
  if (!source) return undefined;
  return {source, alt: readAlt(image, context, params), width: readLength(image, 'width'), element: describeElement(image)};
}

/** Themes show one picture on light and another on dark ground. */
function isHidden(image: Element, {styles}: PageContext): boolean {
  const isForDark = /\bthemedComponent--dark/.test(attributeOf(image, 'className') ?? '');
  return isForDark || (attributeOf(image, 'src') ?? '').endsWith('#gh-dark-mode-only') || styles.styleOf(image).get('visibility') === 'hidden';
}

function toSource(image: Element, context: PageContext): PictureSource | undefined {
  const src = attributeOf(image, 'src') ?? '';
  if (src.startsWith('data:')) return toInlineSource(src, image, context);
  const path = context.resolveFile(src);
  if (path !== undefined) return {kind: 'file', path};
  const isRemote = /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(src);
  context.report(isRemote ? 'remote-image' : 'missing-image', image, {src});
  return undefined;
}

const FORMATS: Readonly<Record<string, ImageFormat>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

function toInlineSource(src: string, image: Element, context: PageContext): PictureSource | undefined {
  const match = /^data:([\w/+.-]+)[^,]*?(;base64)?,(.*)$/s.exec(src);
  const format = match && FORMATS[match[1]!];
  if (!match || !format) {
    context.report('unreadable-image', image, {src: src.slice(0, 40)});
    return undefined;
  }
  const base64 = match[2] ? match[3]! : Buffer.from(decodeURIComponent(match[3]!)).toString('base64');
  return {kind: 'bytes', format, base64};
}

/** `alt=""` says that a picture adds nothing to the words beside it. */
function readAlt(image: Element, context: PageContext, {isInline}: PictureParams): string {
  const alt = attributeOf(image, 'alt') ?? attributeOf(image, 'ariaLabel');
  if (alt !== undefined && (alt.trim() !== '' || isInline)) return alt.trim();
  if (alt === undefined) context.report('missing-alt', image, {src: attributeOf(image, 'src') ?? ''});
  return alt?.trim() ?? '';
}

function toDrawnPicture(svg: Element, context: PageContext, {isInline}: PictureParams): Picture | undefined {
  const alt = describeDrawing(svg, context);
  if (alt === '' && (isInline || attributeOf(svg, 'ariaHidden') === 'true')) return undefined;
  if (alt === '') context.report('missing-alt', svg, {src: 'svg'});
  const [, , width] = (attributeOf(svg, 'viewBox') ?? '').split(/[\s,]+/).map(Number);
  return {source: toDrawing(svg, context), alt, width: readLength(svg, 'width') ?? width, element: describeElement(svg)};
}

/** Name and description, as assistive technology would say them. */
function describeDrawing(svg: Element, {byId}: PageContext): string {
  const referred = ['ariaLabelledBy', 'ariaDescribedBy'].flatMap((name) => (attributeOf(svg, name) ?? '').split(' '));
  const texts = referred.flatMap((id) => byId.get(id) ?? []).map(textOf);
  const own = elementsOf(svg).filter(({tagName}) => tagName === 'title' || tagName === 'desc').map(textOf);
  const label = attributeOf(svg, 'ariaLabel');
  return (texts.length > 0 ? texts : label ? [label] : own).filter(Boolean).map(toSentence).join(' ');
}

function toSentence(text: string): string {
  return /[.!?。]$/.test(text) ? text : `${text}.`;
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('').trim();
}

function readLength(element: Element, name: 'width' | 'height'): number | undefined {
  const value = Number.parseFloat(attributeOf(element, name) ?? '');
  return Number.isFinite(value) && value > 0 && !/%/.test(attributeOf(element, name) ?? '') ? value : undefined;
}
