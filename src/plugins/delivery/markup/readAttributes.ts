import {decodeReferences} from './decodeReferences';

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * The attributes of a tag as they mean, in their order. One without a value has an empty one.
 *
 * @example
 * readAttributes('<a class="b c" href=/x hidden>')
 * // => Map {'class' => 'b c', 'href' => '/x', 'hidden' => ''}
 */
export function readAttributes(tag: string): Map<string, string> {
  const attributes = tag.replace(/^<\/?[^\s/>]*/, '').matchAll(ATTRIBUTE);
  return new Map(
    Array.from(attributes, ([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeReferences(double ?? single ?? bare ?? ''),
    ]),
  );
}
