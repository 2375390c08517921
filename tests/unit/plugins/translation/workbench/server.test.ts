import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {connect} from 'node:net';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {findUnit, request, RunningWorkbench, toSaveRequest} from '../../../../support/runWorkbench';
import {TranslationFolders} from '../../../../support/translationFolders';

const KO = '# 길 {/* #way */}\n\n첫째 단락에서 우리는 큰 길을 걷는다.\n\n둘째 단락에서 우리는 배를 탄다.\n';
const EN = '# The way {/* #way */}\n\nIn the first paragraph we walk along a wide road.\n\nIn the second paragraph we take a boat.\n';

async function adopt(): Promise<TranslationFolders> {
  const folders = new TranslationFolders({'ko/tour.mdx': KO, 'en/tour.mdx': EN, 'secret.md': 'Nobody’s business.\n'});
  expect((await folders.run('init', '--yes')).exitCode).toBe(0);
  folders.edit('ko/tour.mdx', (text) => text.replace('배를', '큰 배를'));
  return folders;
}

test('answers its own page alone, and never by a path of the request', async () => {
  const folders = await adopt();
  const bench = await RunningWorkbench.start(folders);
  const {host, port, href} = new URL(bench.url);
  const body = JSON.stringify(toSaveRequest(await bench.page('tour.mdx'), 'way.p2', 'We take a ship.'));
  const before = folders.readAll();

  const refused = {
    'another host': await bench.ask('/api/project', {headers: {Host: `evil.example:${port}`}}),
    'another origin': await bench.ask('/api/save', {method: 'POST', body, headers: {Origin: 'https://evil.example'}}),
    'another site': await bench.ask('/api/project', {headers: {'Sec-Fetch-Site': 'cross-site'}}),
    'no token': await request(`${href}api/save`, {method: 'POST', body, headers: {'Content-Type': 'application/json', Origin: `http://${host}`}}),
    'a form': await bench.ask('/api/save', {method: 'POST', body, headers: {'Content-Type': 'text/plain'}}),
    'another method': await bench.ask('/api/save', {method: 'PUT', body}),
    'what is no JSON': await bench.ask('/api/save', {method: 'POST', body: '{'}),
    'JSON of another shape': await bench.ask('/api/save', {method: 'POST', body: '{"path": 1}'}),
    'too much': await bench.ask('/api/save', {method: 'POST', body: JSON.stringify({text: 'x'.repeat(2 ** 20)})}),
    'a file outside': await bench.ask('/api/page?path=../secret.md'),
    'an absolute file': await bench.ask(`/api/page?path=${encodeURIComponent(path.join(folders.dir, 'secret.md'))}`),
    'an address outside': await bench.ask('/assets/..%2f..%2f..%2fpackage.json'),
    'a save outside': await bench.save('tour.mdx', 'way.p2', 'x', {path: '../secret.md'}),
  };
  expect(Object.fromEntries(Object.entries(refused).map(([name, {status, json}]) => [name, `${status} ${(json as {reason: string}).reason}`]))).toEqual({
    'another host': '403 host',
    'another origin': '403 origin',
    'another site': '403 origin',
    'no token': '403 token',
    'a form': '415 content-type',
    'another method': '405 method',
    'what is no JSON': '400 malformed',
    'JSON of another shape': '400 malformed',
    'too much': '413 too-large',
    'a file outside': '404 foreign-page',
    'an absolute file': '404 foreign-page',
    'an address outside': '404 address',
    'a save outside': '409 foreign-page',
  });
  expect(folders.readAll()).toEqual(before);

  const page = await request(bench.url);
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'/);
  expect(page.headers).toMatchObject({'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY'});
  expect(page.headers['access-control-allow-origin']).toBeUndefined();
  // Drafts are kept for one address.
  expect((await request(`http://localhost:${port}/`)).headers.location).toBe(bench.url);

  bench.process.kill('SIGTERM');
  expect(await once(bench.process, 'exit')).toEqual([0, null]);
});

test('a page that is closed while it asks leaves it running', async () => {
  const folders = await adopt();
  const bench = await RunningWorkbench.start(folders);
  const {host, hostname, port} = new URL(bench.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(`POST /api/check HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nX-Workbench-Token: ${bench.setup.token}\r\nContent-Length: 99\r\n\r\n{`);
  // The next answer comes after the server has begun with this one.
  expect((await bench.ask('/api/project')).status).toBe(200);
  socket.destroy();
  await wait(100);
  expect((await bench.ask('/api/project')).status).toBe(200);
});

test('a port that is taken ends it with a sentence', async () => {
  const folders = await adopt();
  const bench = await RunningWorkbench.start(folders);
  const {port} = new URL(bench.url);
  expect(await folders.run('workbench', '--port', port)).toMatchObject({exitCode: 2, lines: [expect.stringContaining(port)]});
  expect(await folders.run('workbench', '--port', '70000')).toMatchObject({exitCode: 2, lines: [expect.stringContaining('70000')]});
});

test('killed between the page and the baseline it has lost nothing, and takes nothing for current that was not', async () => {
  const folders = await adopt();
  const baseline = folders.read('en/translation-baseline.json');
  const bench = await RunningWorkbench.start(folders);
  // The first bytes of the new baseline would go into a pipe that nobody reads: there the process stops.
  execFileSync('mkfifo', [path.join(folders.dir, `en/translation-baseline.json.${bench.process.pid}.tmp`)]);
  const saved = bench.save('tour.mdx', 'way.p2', 'In the second paragraph we take a large boat.').catch(() => 'no answer');
  while (!folders.read('en/tour.mdx').includes('large')) await wait(20);
  await bench.kill();
  expect(await saved).toBe('no answer');

  expect(folders.read('en/tour.mdx')).toBe(EN.replace('a boat', 'a large boat'));
  expect(folders.read('en/translation-baseline.json')).toBe(baseline);
  expect(await folders.states()).toEqual({'tour.mdx#way.h': 'up-to-date', 'tour.mdx#way.p1': 'up-to-date', 'tour.mdx#way.p2': 'outdated'});

  const again = await RunningWorkbench.start(folders);
  const unit = findUnit(await again.page('tour.mdx'), 'way.p2');
  expect(unit).toMatchObject({state: {status: 'outdated'}, target: 'In the second paragraph we take a large boat.'});
  expect((await again.save('tour.mdx', 'way.p2', unit.target!, {isConfirmed: true})).status).toBe(200);
  expect((await folders.states())['tour.mdx#way.p2']).toBe('up-to-date');
  expect(existsSync(path.join(folders.dir, `en/translation-baseline.json.${again.process.pid}.tmp`))).toBe(false);
});
