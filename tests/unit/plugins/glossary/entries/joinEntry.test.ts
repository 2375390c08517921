import {expect, test} from 'vitest';
import type {GlossaryEntry} from '../../../../../src/plugins/glossary/entries/entry';
import {joinEntry} from '../../../../../src/plugins/glossary/entries/joinEntry';

const ENTRY: GlossaryEntry = {
  id: 'u-plus-5g',
  kind: 'product',
  name: {ko: 'U+ 5G', en: 'U+ 5G'},
  aliases: {ko: [], en: ['U+ 5G services']},
  definition: {ko: '‘5G’라는 서비스', en: 'A set-top box'},
  facts: ['P18.4'],
};

test('joins the words of names and texts, and leaves spellings for a search alone', () => {
  expect(joinEntry(ENTRY)).toEqual({
    ...ENTRY,
    name: {ko: 'U+\u00a05G', en: 'U+\u00a05G'},
    definition: {ko: '‘5G’\u2060라는 서비스', en: 'A set-\u2060top box'},
  });
});

test('joins the words of a context and of a post', () => {
  const person: GlossaryEntry = {
    ...ENTRY,
    kind: 'person',
    role: {ko: '사장', en: 'SK Telecom’s President'},
    context: {text: {ko: '두 가지', en: 'No. 1'}, publications: ['BS']},
  };
  const {role, context} = joinEntry(person);
  expect(role).toEqual({ko: '사장', en: 'SK\u00a0Telecom’s President'});
  expect(context).toEqual({text: {ko: '두\u00a0가지', en: 'No.\u00a01'}, publications: ['BS']});
});
