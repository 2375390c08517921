import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {expect, test} from 'vitest';
import {validateOptions, type Options} from '../../../../src/plugins/glossary/options';

function validate(options: unknown) {
  return validateOptions({validate: normalizePluginOptions as never, options: options as Options});
}

test('takes the two files', () => {
  expect(validate({glossary: 'g.yml', publications: 'p.yml'})).toEqual({id: 'default', glossary: 'g.yml', publications: 'p.yml'});
});

test.each([
  ['no glossary', {publications: 'p.yml'}, '"glossary" is required'],
  ['no publications', {glossary: 'g.yml'}, '"publications" is required'],
  [
    'a second instance',
    {glossary: 'g.yml', publications: 'p.yml', id: 'other'},
    'Unexpected id "other" of the glossary plugin, expected none: a site has one glossary',
  ],
])('refuses %s', (_, options, message) => {
  expect(() => validate(options)).toThrow(message);
});
