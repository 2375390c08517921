import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {loadMessages} from '../../../../src/messages/node/loadMessages';

let i18nDir: string;

async function writeCommands(locale: string, text: string): Promise<string> {
  const localeDir = path.join(i18nDir, locale);
  await mkdir(localeDir, {recursive: true});
  await writeFile(path.join(localeDir, 'commands.json'), text);
  return localeDir;
}

beforeAll(async () => {
  i18nDir = await mkdtemp(path.join(tmpdir(), 'messages-'));
});

afterAll(async () => {
  await rm(i18nDir, {recursive: true});
});

describe('loadMessages', () => {
  it('speaks the locale its directory is named after', async () => {
    const ko = await loadMessages(await writeCommands('ko', '{"read_other": {"message": "{count, number}쪽을 읽었습니다."}}'));
    const en = await loadMessages(
      `${await writeCommands('en', '{"read_one": {"message": "Read one page."}, "read_other": {"message": "Read {count} pages."}}')}/`,
    );
    expect([ko('read', {count: 1200}), en('read', {count: 1})]).toEqual(['1,200쪽을 읽었습니다.', 'Read one page.']);
  });

  it('follows the readings given', async () => {
    const localeDir = await writeCommands('ko', '{"a": {"message": "{name, 을/를}"}}');
    const t = await loadMessages(localeDir, {readings: {OPEC: '오펙'}});
    expect(t('a', {name: 'OPEC'})).toBe('OPEC을');
  });

  it('names the file and the key of a malformed message', async () => {
    const localeDir = await writeCommands('fr', '{"title": "Titre"}');
    await expect(loadMessages(localeDir)).rejects.toThrow(
      `Failed to load messages from ${path.join(localeDir, 'commands.json')}: Unexpected string at key "title", expected {"message"`,
    );
  });

  it('names the file that is not JSON, or not there', async () => {
    const localeDir = await writeCommands('de', '{"title"}');
    await expect(loadMessages(localeDir)).rejects.toThrow(`Failed to load messages from ${path.join(localeDir, 'commands.json')}: `);
    await expect(loadMessages(localeDir, {fileName: 'other.json'})).rejects.toThrow(/other\.json: ENOENT/);
  });
});
