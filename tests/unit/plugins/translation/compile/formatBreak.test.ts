import {expect, test} from 'vitest';
import {formatBreak} from '../../../../../src/plugins/translation/compile/formatBreak';

test.each([
  ['a message with its place', {reason: 'Unexpected `<`', line: 3, column: 7}, 'a.mdx:3:7: Unexpected page that does not compile: Unexpected `<`.'],
  ['malformed YAML, counted from the line of the dashes', {reason: 'bad indentation', mark: {line: 1, column: 15}}, 'a.mdx:2:16: Unexpected page that does not compile: bad indentation.'],
  ['any other error', new Error('Unexpected term "mill"'), 'a.mdx: Unexpected page that does not compile: Unexpected term "mill".'],
])('%s', (_, error, start) => {
  expect(formatBreak('a.mdx', error)).toBe(`${start} Readers get the source instead; correct the translation and build again`);
});
