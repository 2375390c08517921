/** A place in a message where a value goes: `{count, number, 을/를}`. */
export interface Placeholder {
  name: string;
  formatters: readonly string[];
}

/**
 * The placeholders of a message in their order.
 *
 * @example
 * parsePlaceholders('{count, number}쪽의 {name, 을/를}')
 * // => [{name: 'count', formatters: ['number']}, {name: 'name', formatters: ['을/를']}]
 */
export function parsePlaceholders(message: string): Placeholder[] {
  return Array.from(message.matchAll(/\{(.+?)\}/g), ([, content = '']) => {
    const [name = '', ...formatters] = splitFormatterNames(content);
    return {name, formatters};
  });
}

/** The names in a chain: 'number, 을/를' → ['number', '을/를']. */
export function splitFormatterNames(chain: string): string[] {
  return chain === '' ? [] : chain.split(',').map((name) => name.trim());
}
