import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {VFile} from 'vfile';
import {expect, onTestFinished, test} from 'vitest';
import {parsePage} from '../../../../../src/content/parsePage';
import {remarkTermIds} from '../../../../../src/plugins/glossary/marks/remarkTermIds';

/** A glossary file with these ids, and a check of pages against it. */
function glossaryWith(...ids: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossary-'));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const glossary = path.join(folder, 'glossary.yml');
  const write = (...newIds: string[]) => writeFileSync(glossary, newIds.map((id) => `- id: ${id}\n`).join(''));
  write(...ids);
  const transform = remarkTermIds({glossary});
  const check = (text: string) => transform(parsePage(text), new VFile({path: 'docs/a.mdx', value: text}));
  return {check, write, glossary};
}

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return String(error);
  }
  return 'no error';
}

test('accepts terms of the glossary, in a line or alone on one', () => {
  const {check} = glossaryWith('5g', 'kt');
  expect(messageOf(() => check('글 <Term id="5g">5G</Term>\n\n<Term id="kt">KT</Term>'))).toBe('no error');
});

test.each([
  ['an unknown term', '글\n\n글 <Term id="6g">6G</Term>', 'Error: docs/a.mdx:3: Unexpected term "6g", expected an id of GLOSSARY'],
  ['one alone on a line', '<Term id="6g">6G</Term>', 'Error: docs/a.mdx:1: Unexpected term "6g", expected an id of GLOSSARY'],
  ['a term without an id', '글 <Term>6G</Term>', 'Error: docs/a.mdx:1: Unexpected <Term> without an id, expected an id of GLOSSARY'],
])('stops at %s, with file and line', (_, text, message) => {
  const {check, glossary} = glossaryWith('5g');
  expect(messageOf(() => check(text))).toBe(message.replace('GLOSSARY', glossary));
});

test('sees what is added to the glossary while the site is developed', () => {
  const {check, write} = glossaryWith('5g');
  expect(messageOf(() => check('<Term id="6g">6G</Term>'))).not.toBe('no error');
  write('5g', '6g');
  expect(messageOf(() => check('<Term id="6g">6G</Term>'))).toBe('no error');
});
