import type {Element, ElementContent, Root, RootContent} from 'hast';

export type Parents = ReadonlyMap<Element, Element>;

export function isElement(node: RootContent | ElementContent): node is Element {
  return node.type === 'element';
}

export function elementsOf({children}: Root | Element): Element[] {
  return (children as readonly RootContent[]).filter(isElement);
}

/** Every element below a node, in document order. */
export function* walkElements(node: Root | Element): Generator<Element> {
  for (const child of node.children) {
    if (isElement(child)) {
      yield child;
      yield* walkElements(child);
    }
  }
}

export function findElement(node: Root | Element, test: (element: Element) => boolean): Element | undefined {
  for (const element of walkElements(node)) if (test(element)) return element;
  return undefined;
}

export function toParents(root: Root | Element): Parents {
  const parents = new Map<Element, Element>();
  for (const element of walkElements(root)) for (const child of elementsOf(element)) parents.set(child, element);
  return parents;
}

export function classesOf({properties}: Element): readonly string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/** An attribute as text; nothing if it is not there. */
export function attributeOf({properties}: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

/** How a reader of a report finds an element: by its key, its id, or its tag. */
export function describeElement(element: Element): string {
  const key = attributeOf(element, 'dataUnit') ?? attributeOf(element, 'id');
  return key ? `#${key}` : element.tagName;
}
