import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {expect, test} from 'vitest';
import {DEFAULT_OPTIONS, validateOptions, type Options} from '../../../../src/plugins/search/options';

function validate(options: unknown) {
  return validateOptions({validate: normalizePluginOptions as never, options: options as Options});
}

test('needs none', () => {
  expect(validate({})).toEqual({id: 'default', ...DEFAULT_OPTIONS});
});

test('takes what is told', () => {
  const told = {glossary: 'i18n/glossary.yml', indexDir: 'index-2', pagePath: 'find', ignore: ['.note']};
  expect(validate(told)).toEqual({id: 'default', ...told});
});

test.each([
  ['a directory outside', {indexDir: '../index'}, '"indexDir"'],
  ['a page below another', {pagePath: 'a/b'}, '"pagePath"'],
  ['one selector that is no list', {ignore: '.note'}, '"ignore" must be an array'],
  ['a second instance', {id: 'other'}, 'Unexpected id "other" of the search plugin, expected none: a site has one search'],
])('refuses %s', (_, options, message) => {
  expect(() => validate(options)).toThrow(message);
});
