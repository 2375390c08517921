import {createHash} from 'node:crypto';
import {cp, mkdtemp, readFile, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {runFinish} from '../../src/plugins/delivery/commands/runFinish';
import {runServe} from '../../src/plugins/delivery/commands/runServe';
import {listFiles} from '../../src/plugins/delivery/reading/readBuild';
import {buildTinySite} from '../support/buildTinySite';

const ARGS = ['--font-family', 'Tiny Sans'];

let temporary: string;
let built: string;
let finished: string;
let said: string[];

beforeAll(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'tiny-site-'));
  [built, finished] = [path.join(temporary, 'built'), path.join(temporary, 'finished')];
  await buildTinySite({outDir: built});
  await cp(built, finished, {recursive: true});
  said = await finish(finished);
});

afterAll(() => rm(temporary, {recursive: true}));

async function finish(dir: string): Promise<string[]> {
  const lines: string[] = [];
  const add = (line: string) => void lines.push(line.replace(dir, 'DIR'));
  const exitCode = await runFinish([dir, ...ARGS], {env: {LANG: 'en'}, print: add, printError: add});
  return [...lines, `exit code ${exitCode}`];
}

function createServeIo() {
  const said: string[] = [];
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const add = (line: string) => void said.push(line);
  return {said, stop, io: {env: {LANG: 'en', PORT: '0'}, print: add, printError: add, stopped}};
}

/** Every file and a hash of its bytes. */
async function hashAll(dir: string): Promise<string[]> {
  const hash = async (file: string) => createHash('sha256').update(await readFile(path.join(dir, file))).digest('hex');
  return Promise.all((await listFiles(dir)).map(async (file) => `${file} ${await hash(file)}`));
}

const read = (file: string, dir = finished) => readFile(path.join(dir, file), 'utf8');
const readStylesheet = async (name: string, dir = finished) => {
  const file = (await listFiles(dir)).find((one) => one.startsWith(`assets/css/${name}`))!;
  return read(file, dir);
};

const PAGES = ['404.html', 'en/404.html', 'en/index.html', 'en/second/index.html', 'index.html', 'second/index.html'];

describe('a finished build', () => {
  test('says what it did', () => {
    expect(said.map((line) => line.replaceAll(/[\d.]+(?= kB)/g, '…'))).toMatchInlineSnapshot(`
      [
        "Finishing DIR.",
        "The font lacks ᚠ (U+16A0), shown on index.html. Readers see it in a font of their system.",
        "Font: 337 characters, … kB",
        "Done: 6 pages, stylesheet … kB",
        "exit code 0",
      ]
    `);
  });

  test('has two stylesheets, one font and its licence, and no other file than before', async () => {
    const isOurs = (file: string) => /\.(css|woff2|txt)$/.test(file);
    const toName = (file: string) => file.replace(/\.[\da-f]{8}\./, '.*.');
    const [before, after] = [await listFiles(built), await listFiles(finished)];
    expect(after.filter(isOurs).map(toName)).toEqual(['assets/css/scripted.*.css', 'assets/css/site.*.css', 'assets/fonts/OFL.txt', 'assets/fonts/tiny-sans.*.woff2']);
    expect(after.filter((file) => !isOurs(file))).toEqual(before.filter((file) => !isOurs(file)));
    expect(await read('assets/fonts/OFL.txt')).toContain('SIL OPEN FONT LICENSE');
  });

  test('links every page of every locale to them, and changes nothing else in a page', async () => {
    const files = await listFiles(finished);
    const find = (name: string) => `/${files.find((file) => file.includes(`/${name}.`))}`;
    for (const page of PAGES) {
      const expected = (await read(page, built))
        .replace(
          /<link rel=stylesheet href=[^>]*\/assets\/css\/[^>]*>/,
          `<link rel=preload as=font type=font/woff2 href="${find('tiny-sans')}" crossorigin><link rel=stylesheet href="${find('site')}">`,
        )
        .replace('<script data-scripts', `<script data-stylesheet="${find('scripted')}" data-scripts`);
      expect(await read(page)).toBe(expected);
    }
  });

  test('asks for no script but by the page template', async () => {
    for (const page of PAGES) {
      expect(await read(page)).not.toMatch(/<script[^>]* src=|rel="?(preload|prefetch|modulepreload)"?[^>]* as="?script/);
    }
  });

  test('keeps what pages use, what scripts may make, and what those depend on', async () => {
    const [before, site, scripted] = [await readStylesheet('styles', built), await readStylesheet('site'), await readStylesheet('scripted')];
    for (const kept of ['--used-once', '--used-through', '@keyframes run', ':popover-open', '[data-theme=dark]', ':focus-visible', '@font-face']) {
      expect(site).toContain(kept);
      expect(scripted).toContain(kept);
    }
    for (const dropped of ['never-used', '--unused-anywhere', 'never-run', '쀍']) expect(scripted).not.toContain(dropped);
    expect([site.includes('made-by-script'), scripted.includes('made-by-script')]).toEqual([false, true]);
    expect(scripted.length).toBeLessThan(before.length * 0.8);
    expect(site.length).toBeLessThan(scripted.length * 0.8);
  });

  test('names the layers in the order they had', async () => {
    const listLayers = (css: string) => [...new Set(Array.from(css.matchAll(/@layer ([^;{]*)/g), ([, names]) => names!.split(',')).flat())];
    const layers = listLayers(await readStylesheet('styles', built));
    expect(layers.length).toBeGreaterThan(3);
    for (const name of ['site', 'scripted']) expect(listLayers(await readStylesheet(name))).toEqual(layers);
  });

  test('shares the assets of the locales', async () => {
    expect(await readStylesheet('site')).toMatch(/url\(\.\.\/images\/dot-[\da-f]+\.png\)/);
  });
});

test('finishing it again changes nothing and says so', async () => {
  const before = await hashAll(finished);
  const again = await finish(finished);
  expect(again).toContain('This build was finished already; no file has changed.');
  expect(await hashAll(finished)).toEqual(before);
});

test('serve shows it until it is stopped, and says when the port is taken', async () => {
  const [first, second] = [createServeIo(), createServeIo()];
  const serving = runServe([finished], first.io);
  await expect.poll(() => first.said.length).toBe(1);
  const {port} = new URL(/http:\/\/localhost:\d+\//.exec(first.said[0]!)![0]);
  expect(await (await fetch(`http://127.0.0.1:${port}/en/second/`)).text()).toBe(await read('en/second/index.html'));
  expect(await runServe([finished], {...second.io, env: {LANG: 'en', PORT: port}})).toBe(2);
  expect(second.said).toEqual([`Port ${port} of 127.0.0.1 is taken. Stop what uses it, or choose another with PORT.`]);
  first.stop();
  expect(await serving).toBe(0);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

test('a locale built anew into it is finished with the rest', async () => {
  const mixed = path.join(temporary, 'mixed');
  await cp(finished, mixed, {recursive: true});
  await rm(path.join(mixed, 'en'), {recursive: true});
  await cp(path.join(built, 'en'), path.join(mixed, 'en'), {recursive: true});
  await finish(mixed);
  expect((await listFiles(mixed)).filter((file) => /\.(css|woff2)$/.test(file))).toHaveLength(3);
  const links = await Promise.all(PAGES.map(async (page) => (await read(page, mixed)).match(/<link rel=(preload|stylesheet)[^>]*>/g)?.join()));
  expect(new Set(links).size).toBe(1);
});

test('another build gives the same bytes', async () => {
  const again = path.join(temporary, 'again');
  await buildTinySite({outDir: again});
  await finish(again);
  expect(await hashAll(again)).toEqual(await hashAll(finished));
});

test('a site below the root is finished there', async () => {
  const below = await buildTinySite({outDir: path.join(temporary, 'below'), baseUrl: '/sub/'});
  await finish(below);
  for (const page of PAGES) {
    const links = [...(await read(page, below)).matchAll(/<link rel=(?:preload|stylesheet)[^>]*href="([^"]*)"/g)].map(([, href]) => href!);
    expect(links).toHaveLength(2);
    for (const href of links) expect(await listFiles(below)).toContain(href.replace(/^\/sub\//, ''));
  }
});
