import {PDFArray, PDFDict, PDFName} from '@pdfme/pdf-lib';
import type {PDFContext, PDFObject} from '@pdfme/pdf-lib';
import type {TagBox} from '../compile/readTagBoxes';

/** Tells readers where on its page each picture and table is. */
export function placeTags(context: PDFContext, tags: readonly TagBox[]): void {
  const elements = context.enumerateIndirectObjects().flatMap(([, object]) => (isTag(object) ? [object] : []));
  if (elements.length !== tags.length) throw new Error(`Unexpected ${tags.length} tags of the typesetter, expected ${elements.length}`);
  for (const [index, {role, box}] of tags.entries()) {
    if (box) placeTag(elements[index]!, {role, box});
  }
}

function isTag(object: PDFObject): object is PDFDict {
  return object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('StructElem');
}

function placeTag(element: PDFDict, {role, box}: Required<TagBox>): void {
  const found = element.get(PDFName.of('S'));
  if (found !== PDFName.of(role)) throw new Error(`Unexpected ${role} of the typesetter, expected ${String(found)}`);
  const attributes = readAttributes(element);
  const layout = attributes.find((one) => one.get(PDFName.of('O')) === PDFName.of('Layout')) ?? element.context.obj({O: 'Layout'});
  layout.set(PDFName.of('BBox'), element.context.obj([...box]));
  element.set(PDFName.of('A'), element.context.obj([...new Set([...attributes, layout])]));
}

function readAttributes(element: PDFDict): PDFDict[] {
  const found = element.context.lookup(element.get(PDFName.of('A')));
  const listed = found instanceof PDFArray ? found.asArray() : [found];
  return listed.map((one) => element.context.lookup(one)).filter((one) => one instanceof PDFDict);
}
