/** A text as a string of Typst. Characters no text may hold, as NUL, are dropped; a lone surrogate is replaced. */
export function toTypstString(text: string): string {
  const clean = text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '');
  return `"${clean.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`;
}

/** A text as content: no character of it is markup. */
export function toTypstText(text: string): string {
  return text === '' ? '' : `#${toTypstString(text)};`;
}
