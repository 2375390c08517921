import {Joi} from '@docusaurus/utils-validation';
import {expect, test} from 'vitest';
import {parseYaml} from '../../../src/content/parseYaml';

const schema = Joi.object({
  breads: Joi.array().items(Joi.object({id: Joi.string().required(), price: Joi.number(), name: Joi.object({ko: Joi.string().required()})})),
});

function parse(text: string) {
  return parseYaml({text, path: 'i18n/breads.yml', schema});
}

test('gives the content and the lines of its parts', () => {
  const {value, lineOf} = parse('# the breads\n\nbreads:\n  - id: rye\n    price: 3\n  - id: oat\n');
  expect(value).toEqual({breads: [{id: 'rye', price: 3}, {id: 'oat'}]});
  expect([lineOf([]), lineOf(['breads', 0, 'price']), lineOf(['breads', 1]), lineOf(['breads', 1, 'price'])]).toEqual([3, 5, 6, 6]);
});

test('names file and line of a syntax error', () => {
  expect(() => parse('breads:\n  - id: rye\n    name: {ko: 호밀')).toThrowErrorMatchingInlineSnapshot(`[Error: i18n/breads.yml:3: Unexpected YAML: Flow map in block collection must be sufficiently indented and end with a }]`);
});

test('names file, line and entry of everything that is not as it should be', () => {
  expect(() => parse('breads:\n  - id: rye\n    price: three\n  - id: oat\n    name: {en: Oat}\n  - price: 3\n')).toThrowErrorMatchingInlineSnapshot(`
    [Error: i18n/breads.yml:3: Unexpected content of rye: "price" must be a number
    i18n/breads.yml:5: Unexpected content of oat: "ko" is required
    i18n/breads.yml:5: Unexpected content of oat: "en" is not allowed
    i18n/breads.yml:6: Unexpected content: "id" is required]
  `);
});

test('refuses a file that is empty', () => {
  expect(() => parseYaml({text: '', path: 'i18n/breads.yml', schema: schema.required()})).toThrowErrorMatchingInlineSnapshot(`[Error: i18n/breads.yml:1: Unexpected content: "value" must be of type object]`);
});
