import postcss from 'postcss';

/** The stylesheet without the faces of these families. */
export function dropFontFaces(css: string, families: readonly string[]): string {
  const root = postcss.parse(css);
  root.walkAtRules('font-face', (face) => {
    const family = face.nodes?.find((node) => node.type === 'decl' && node.prop === 'font-family');
    if (family?.type === 'decl' && families.includes(family.value.replaceAll(/["']/g, ''))) face.remove();
  });
  return root.toString();
}
