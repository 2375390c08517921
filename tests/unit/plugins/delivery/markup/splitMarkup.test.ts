import fc from 'fast-check';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import {decodeReferences} from '../../../../../src/plugins/delivery/markup/decodeReferences';
import {readAttributes} from '../../../../../src/plugins/delivery/markup/readAttributes';
import {splitMarkup} from '../../../../../src/plugins/delivery/markup/splitMarkup';

interface Seen {
  text: string;
  tags: [string, Record<string, string>][];
}

/** What our splitter sees in a page. */
function see(html: string): Seen {
  const parts = splitMarkup(html);
  const slice = ({start, end}: {start: number; end: number}) => html.slice(start, end);
  return {
    text: decodeReferences(parts.filter(({kind}) => kind === 'text').map(slice).join('')),
    tags: parts.flatMap((part) =>
      part.kind === 'tag' && !part.isClosing ? [[part.name, Object.fromEntries(readAttributes(slice(part)))] as [string, Record<string, string>]] : [],
    ),
  };
}

/** The same as a real parser sees it. */
function seeWithParser(html: string): Seen {
  const seen: Seen = {text: '', tags: []};
  visit(fromHtml(html, {fragment: true}), (node, _index, parent) => {
    if (node.type === 'element') seen.tags.push([node.tagName, toAttributes(node.properties)]);
    const isRaw = parent?.type === 'element' && ['script', 'style'].includes(parent.tagName);
    if (node.type === 'text' && !isRaw) seen.text += node.value;
  });
  return seen;
}

function toAttributes(properties: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [toName(name), toValue(value)]));
}

const toName = (property: string) => (property === 'className' ? 'class' : property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
const toValue = (value: unknown) => (Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value));

test.each([
  '<p>한글 &amp; text</p>',
  '<a href=/x class="b c" hidden>a</a>',
  `<i title="a > b" id='"q"'>1 < 2</i>`,
  '<!-- <b> --><b>c</b>',
  '<script>if (a < b) "</p>"</script><p>d</p>',
  '<script></script>e',
  '<style>p > a{}</style>f',
  '<br/><img alt=x />g',
  '<p>&hellip;&#x1F600;&#38;&notaname;</p>',
  '<i title=a=b>h</i>',
  'a < b <3',
])('%s is seen as a parser sees it', (html) => {
  expect(see(html)).toEqual(seeWithParser(html));
});

const name = fc.constantFrom('title', 'id', 'class', 'data-a');
const word = fc.string({unit: fc.constantFrom('a', '가', '"', "'", '>', '<', '&', '=', ' ', '/', '\u00a0'), maxLength: 6});
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const element = fc
  .tuple(fc.constantFrom('b', 'i', 'span', 'em'), fc.dictionary(name, word, {maxKeys: 3}), word)
  .map(([tag, attributes, text]) => {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
    return {html: `<${tag}${written.join('')}>${escape(text)}</${tag}>`, tag, attributes, text};
  });

test('reads back what a serializer wrote', () => {
  fc.assert(
    fc.property(fc.array(element), (elements) => {
      const html = elements.map((one) => one.html).join('<!-- x > y -->');
      expect(see(html)).toEqual({
        text: elements.map(({text}) => text).join(''),
        tags: elements.map(({tag, attributes}) => [tag, {...attributes}]),
      });
    }),
  );
});

test('loses nothing of any text', () => {
  const markup = fc.string({unit: fc.constantFrom('<', '>', '/', 'a', '"', "'", '=', '!', '-', ' ', 'script'), maxLength: 40});
  fc.assert(
    fc.property(markup, (html) => {
      expect(splitMarkup(html).map(({start, end}) => html.slice(start, end)).join('')).toBe(html);
    }),
  );
});
