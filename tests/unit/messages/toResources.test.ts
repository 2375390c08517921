import {expect, it} from 'vitest';

import {toResources} from '../../../src/messages';

it('keeps the messages by key', () => {
  const codeJson = {
    'theme.title': {message: '제목', description: 'The title of the page'},
    'search.noHits': {message: '결과가 없습니다.'},
    'search.draft': {message: ''},
  };
  expect(toResources(codeJson)).toEqual({'theme.title': '제목', 'search.noHits': '결과가 없습니다.', 'search.draft': ''});
});

it.each([
  [null, 'Unexpected null, expected an object of messages by key'],
  [[], 'Unexpected array, expected an object of messages by key'],
  [{a: 'text'}, 'Unexpected string at key "a", expected {"message": "…", "description": "…"}'],
  [{a: {message: 'A'}, b: {message: 1}}, 'Unexpected message number at key "b", expected {"message": "…", "description": "…"}'],
  [{a: {description: 'A'}}, 'Unexpected message undefined at key "a", expected {"message": "…", "description": "…"}'],
  [{a: [{message: 'A'}]}, 'Unexpected array at key "a", expected {"message": "…", "description": "…"}'],
])('refuses %j', (codeJson, error) => {
  expect(() => toResources(codeJson)).toThrow(error);
});
