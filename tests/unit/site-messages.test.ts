import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {checkMessages, toResources} from '../../src/messages';

const PROJECT = path.resolve(import.meta.dirname, '../..');
/** The messages of the site, and those a plugin brings to any site. */
const FILES = ['i18n/{locale}/code.json', 'i18n/{locale}/commands.json', 'src/plugins/bilingual/messages/{locale}.json', 'src/plugins/search/messages/{locale}.json', 'src/plugins/translation/messages/{locale}.json', 'src/plugins/translation/workbench/messages/{locale}.json'] as const;

function readMessages(locale: string, file: string): Record<string, {message: string}> {
  return JSON.parse(readFileSync(path.join(PROJECT, file.replace('{locale}', locale)), 'utf8'));
}

describe.each(FILES)('%s', (file) => {
  test('says the same things in both languages, with the same values, in forms each language has', () => {
    const messages = (locale: string) => ({locale, messages: toResources(readMessages(locale, file))});
    expect(checkMessages({source: messages('ko'), targets: [messages('en')]})).toEqual([]);
  });

  test('is sorted, so that two people who add a message do not collide', () => {
    for (const locale of ['ko', 'en']) {
      const keys = Object.keys(readMessages(locale, file));
      expect(keys).toEqual(keys.toSorted());
    }
  });
});

describe('keys', () => {
  const sources = readdirSync(path.join(PROJECT, 'src'), {recursive: true, encoding: 'utf8'})
    // The room of the messages itself holds none, only examples.
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('messages'))
    .map((file) => ({file, text: readFileSync(path.join(PROJECT, 'src', file), 'utf8')}));
  const used = sources.flatMap(({file, text}) =>
    [...text.matchAll(/\bt\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map(([, literal, template]) => ({
      file,
      pattern: new RegExp(`^${escape(literal ?? template!).replace(/\\\$\\\{[^}]*\\\}/g, '[^.]+(?:\\..+)?')}(?:_\\w+)?$`),
      key: literal ?? template!,
    })),
  );
  const known = FILES.flatMap((file) => Object.keys(readMessages('ko', file)));

  test('that the code asks for exist', () => {
    expect(used.length).toBeGreaterThan(30);
    const missing = used.filter(({pattern}) => !known.some((key) => pattern.test(key)));
    expect(missing.map(({file, key}) => `${file}: ${key}`)).toEqual([]);
  });

  test('that exist are asked for', () => {
    const own = known.filter((key) => !key.startsWith('theme.'));
    expect(own.filter((key) => !used.some(({pattern}) => pattern.test(key)))).toEqual([]);
  });
});

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
