import http from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {bundleEngine} from '../../../src/plugins/search/evaluation/bundleEngine';
import {launchBrowser} from '../../support/browser';
import {indexPages, type MeasureParams} from './engines';

const ASKED = 10;

/** Megabytes that the engine holds in Chromium after ten queries, rubbish collected: an empty page's taken off. */
export async function measureHeap({pages, queries}: MeasureParams): Promise<number> {
  const {files} = await indexPages(pages);
  const served = new Map<string, Uint8Array>([...files, ['engine.js', await bundleEngine()]]);
  const server = http.createServer(({url = '/'}, response) => {
    const file = url.slice(1);
    response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : 'text/html');
    response.end(served.get(file) ?? '<!doctype html>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const client = await page.context().newCDPSession(page);
    const readHeap = async (): Promise<number> => {
      await client.send('HeapProfiler.collectGarbage');
      return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
    };
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const before = await readHeap();
    // As text: the engine is a module that no compiler of ours may touch.
    await page.evaluate(`(async (queries) => {
      const {createEngine} = await import('/engine.js');
      const fetchShard = async (path) => new Uint8Array(await (await fetch('/' + path)).arrayBuffer());
      globalThis.engine = createEngine({fetchShard});
      for (const query of queries) await globalThis.engine.search(query);
    })(${JSON.stringify(queries.slice(0, ASKED))})`);
    return (await readHeap()) - before;
  } finally {
    await browser.close();
    server.close();
  }
}
