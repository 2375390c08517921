import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {expect, test} from 'vitest';
import {DEFAULT_OPTIONS, validateOptions, type Options} from '../../../../src/plugins/provenance/options';

function validate(options: Options) {
  return validateOptions({validate: normalizePluginOptions as never, options});
}

test('fills in the defaults', () => {
  expect(validate({ledger: 'ledger.yml'})).toEqual({id: 'default', ledger: 'ledger.yml', ...DEFAULT_OPTIONS});
});

test('keeps what is given', () => {
  const options = {ledger: 'l.yml', sourceMapDocId: 'sources', hubs: ['a'], figures: ['Photo'], inline: ['Fact', 'Source', 'Term']};
  expect(validate(options)).toEqual({id: 'default', ...options});
});

test.each<[string, unknown, string]>([
  ['no ledger', {}, '"ledger" is required'],
  ['an unknown option', {ledger: 'l.yml', hub: ['a']}, '"hub" is not allowed'],
  [
    'a second instance',
    {ledger: 'l.yml', id: 'other'},
    'Unexpected id "other" of the provenance plugin, expected none: a site has one ledger',
  ],
])('refuses %s', (_, options, message) => {
  expect(() => validate(options as Options)).toThrow(message);
});
