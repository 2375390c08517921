import postcss from 'postcss';

/** The stylesheet without the faces of a font and of its stand-ins. */
export function dropFontFaces(css: string, family: string): string {
  const root = postcss.parse(css);
  root.walkAtRules('font-face', (face) => {
    const isOurs = face.nodes?.some((node) => node.type === 'decl' && node.prop === 'font-family' && isOf(node.value, family));
    if (isOurs) face.remove();
  });
  return root.toString();
}

function isOf(value: string, family: string): boolean {
  return value.replaceAll(/["']/g, '').startsWith(family);
}
