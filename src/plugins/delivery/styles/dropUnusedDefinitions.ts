import postcss from 'postcss';
import type {AtRule, ChildNode, Declaration, Root} from 'postcss';

/** A part of a stylesheet that does nothing until something else names it. */
interface Definition {
  name: string;
  node: ChildNode;
  /** Where a mention of itself does not count. */
  isInside(declaration: Declaration): boolean;
}

/**
 * A stylesheet without the custom properties, keyframes and font faces that nothing names: no
 * declaration that is left, and none of the other texts (pages and scripts).
 *
 * @example
 * dropUnusedDefinitions('a{--x:1px;--y:var(--x);top:var(--z)}', []) // => 'a{top:var(--z)}'
 */
export function dropUnusedDefinitions(css: string, texts: readonly string[]): string {
  const root = postcss.parse(css);
  const named = new Set(texts.flatMap((text) => text.match(/--[\w-]+/g) ?? []));
  const isNamedElsewhere = (name: string) => named.has(name) || (!name.startsWith('--') && texts.some((text) => text.includes(name)));
  for (let unused = findUnused(root, isNamedElsewhere); unused.length > 0; unused = findUnused(root, isNamedElsewhere)) {
    for (const {node} of unused) node.remove();
  }
  return dropEmptyRules(root).toString();
}

function findUnused(root: Root, isNamedElsewhere: (name: string) => boolean): Definition[] {
  const declarations: Declaration[] = [];
  root.walkDecls((declaration) => void declarations.push(declaration));
  const readers = groupByProperty(declarations);
  const listNaming = (name: string) =>
    name.startsWith('--') ? (readers.get(name) ?? []) : declarations.filter(({value}) => mentions(value, name));
  return listDefinitions(root).filter(
    ({name, isInside}) => !isNamedElsewhere(name) && listNaming(name).every((declaration) => isInside(declaration)),
  );
}

/** The declarations that name each custom property. There are hundreds of both, so they are gone through once. */
function groupByProperty(declarations: readonly Declaration[]): Map<string, Declaration[]> {
  const groups = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    for (const name of new Set(declaration.value.match(/--[\w-]+/g))) groups.set(name, [...(groups.get(name) ?? []), declaration]);
  }
  return groups;
}

function mentions(value: string, name: string): boolean {
  for (let at = value.indexOf(name); at !== -1; at = value.indexOf(name, at + 1)) {
    if (!/[\w-]/.test(value[at - 1] ?? '') && !/[\w-]/.test(value[at + name.length] ?? '')) return true;
  }
  return false;
}

function listDefinitions(root: Root): Definition[] {
  const definitions: Definition[] = [];
  root.walkDecls(/^--/, (node) => void definitions.push({name: node.prop, node, isInside: (declaration) => declaration.prop === node.prop}));
  root.walkAtRules(/keyframes$/, (node) => void definitions.push({name: node.params, node, isInside: (declaration) => declaration.parent?.parent === node}));
  root.walkAtRules('font-face', (node) => void definitions.push({name: readFamily(node), node, isInside: (declaration) => declaration.parent === node}));
  return definitions;
}

function readFamily(face: AtRule): string {
  let family = '';
  face.walkDecls('font-family', ({value}) => void (family = value.replace(/^["']|["']$/g, '')));
  return family;
}

function dropEmptyRules(root: Root): Root {
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  return root;
}
