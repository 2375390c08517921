/**
 * Under it, a front matter that stands in for a malformed one keeps the error. Registered: the site
 * configuration and its plugins are loaded apart from each other.
 */
export const FAULT = Symbol.for('translation.frontMatterFault');

export function readFault(frontMatter: object): unknown {
  return (frontMatter as {[FAULT]?: unknown})[FAULT];
}
