import {once} from 'node:events';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, onTestFinished, test} from 'vitest';
import {createDevProxy} from '../../../../../src/plugins/translation/dev/createDevProxy';

async function listen(server: http.Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

/** A server of a locale that says which it is, and greets on an upgraded connection. */
function createLocale(locale: string): http.Server {
  const server = http.createServer((request, response) => response.end(`${locale} ${request.url}`));
  server.on('upgrade', (_, socket) => socket.end(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n${locale}`));
  return server;
}

async function startProxy(ports: Readonly<Record<string, number>>): Promise<number> {
  return listen(createDevProxy({baseUrl: '/', locales: ['ko', 'en'], portOf: (locale) => ports[locale], describeAbsence: (locale) => `no ${locale}`}));
}

test('each locale answers behind one port', async () => {
  const port = await startProxy({ko: await listen(createLocale('ko')), en: await listen(createLocale('en'))});
  const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  expect(await Promise.all([get('/pier/?q=1'), get('/en/pier/')])).toEqual(['ko /pier/?q=1', 'en /en/pier/']);
});

test('what keeps a page up to date reaches its own locale', async () => {
  const port = await startProxy({ko: await listen(createLocale('ko')), en: await listen(createLocale('en'))});
  const request = http.get({host: '127.0.0.1', port, path: '/en/ws', headers: {Upgrade: 'websocket', Connection: 'Upgrade'}});
  const [, socket, head] = (await once(request, 'upgrade')) as [http.IncomingMessage, NodeJS.ReadableStream, Buffer];
  let said = String(head);
  for await (const chunk of socket) said += String(chunk);
  expect(said).toBe('en');
});

test.each([['that is not started', {}], ['that has died', {en: 1}]])('a locale %s leaves the other alive, and is asked for again', async (_, ports) => {
  const port = await startProxy({ko: await listen(createLocale('ko')), ...ports});
  const english = await fetch(`http://127.0.0.1:${port}/en/`);
  expect([english.status, english.headers.get('refresh')]).toEqual([503, '1']);
  expect(await english.text()).toContain('<p>no en</p>');
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
});
