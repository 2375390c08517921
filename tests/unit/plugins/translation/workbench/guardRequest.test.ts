import {describe, expect, test} from 'vitest';
import {guardRequest, type RequestFacts} from '../../../../../src/plugins/translation/workbench/server/guardRequest';

const GUARD = {port: 3210, token: 'secret'};

const OURS: RequestFacts = {
  method: 'POST',
  pathname: '/api/save',
  host: '127.0.0.1:3210',
  origin: 'http://127.0.0.1:3210',
  site: 'same-origin',
  contentType: 'application/json',
  token: 'secret',
};

const guard = (facts: Partial<RequestFacts>) => guardRequest({...OURS, ...facts}, GUARD)?.reason;

test('answers its own page, and whoever types the address', () => {
  expect(guard({})).toBeUndefined();
  expect(guard({host: 'localhost:3210', origin: 'http://localhost:3210'})).toBeUndefined();
  expect(guard({host: '[::1]:3210', origin: 'http://[::1]:3210'})).toBeUndefined();
  expect(guard({contentType: 'application/json; charset=utf-8'})).toBeUndefined();
  expect(guard({method: 'GET', pathname: '/', origin: undefined, site: 'none', contentType: undefined, token: undefined})).toBeUndefined();
  expect(guardRequest({...OURS, host: '127.0.0.1', origin: 'http://127.0.0.1'}, {...GUARD, port: 80})).toBeUndefined();
});

describe('refuses', () => {
  test.each<[string, Partial<RequestFacts>, string]>([
    ['another name that leads here', {host: 'evil.example:3210'}, 'host'],
    ['a name that begins like ours', {host: '127.0.0.1.evil.example:3210'}, 'host'],
    ['another port', {host: '127.0.0.1:3211'}, 'host'],
    ['no name', {host: undefined}, 'host'],
    ['another origin', {origin: 'https://evil.example'}, 'origin'],
    ['an origin without a name', {origin: 'null'}, 'origin'],
    ['another server on this computer', {origin: 'http://127.0.0.1:3000'}, 'origin'],
    ['a page of another site', {origin: undefined, site: 'cross-site'}, 'origin'],
    ['a page of another server on this computer', {origin: undefined, site: 'same-site'}, 'origin'],
    ['a link from another site', {method: 'GET', pathname: '/', origin: undefined, site: 'cross-site'}, 'origin'],
    ['a method that nobody needs', {method: 'DELETE'}, 'method'],
    ['a form', {contentType: 'application/x-www-form-urlencoded'}, 'content-type'],
    ['a text that a form may send', {contentType: 'text/plain;application/json'}, 'content-type'],
    ['a POST without a type', {contentType: undefined}, 'content-type'],
    ['no token', {token: undefined}, 'token'],
    ['the token of another process', {token: 'secrets'}, 'token'],
    ['reading without a token', {method: 'GET', pathname: '/api/project', token: ''}, 'token'],
    ['a POST to the page without a token', {pathname: '/', token: undefined}, 'token'],
  ])('%s', (_, facts, reason) => {
    expect(guard(facts)).toBe(reason);
  });
});
