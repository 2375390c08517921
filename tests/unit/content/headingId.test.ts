import type {Heading} from 'mdast';
import {expect, test} from 'vitest';
import {explicitHeadingId, isHeadingId} from '../../../src/content/headingId';
import {parsePage} from '../../../src/content/parsePage';

function headingOf(line: string): Heading {
  return parsePage(line).children[0] as Heading;
}

test.each([
  ['## 무엇에 합의했나 {/* #agreement */}', 'agreement'],
  ['## *What* was agreed {/*#agreement*/}', 'agreement'],
  ['# A {/* #a.b */}', 'a.b'],
  ['## 무엇에 합의했나', undefined],
  ['## What {/* a remark */}', undefined],
  ['## What {/* #agreement and more */}', undefined],
  ['## {/* #agreement */} What', undefined],
])('reads the id of %s', (line, id) => {
  expect(explicitHeadingId(headingOf(line))).toBe(id);
});

test.each([
  ['agreement', true],
  ['5g-2019', true],
  ['a.b', false],
  ['Agreement', false],
  ['합의', false],
  ['a_b', false],
  ['', false],
])('knows whether "%s" can be an id', (id, isValid) => {
  expect(isHeadingId(id)).toBe(isValid);
});
