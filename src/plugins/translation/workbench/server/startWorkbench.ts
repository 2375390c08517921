import {randomBytes} from 'node:crypto';
import {once} from 'node:events';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Resources, Translate} from '../../../../messages';
import type {Desk} from '../desk/Desk';
import {hashBytes} from '../desk/hashBytes';
import type {Setup} from '../protocol';
import {createHandler, toAddress} from './createHandler';
import {createRoutes} from './createRoutes';
import {loadAssets} from './loadAssets';
import {toDocument} from './toDocument';

export interface WorkbenchParams {
  desk: Desk;
  /** 0 takes any free one. */
  port: number;
  /** Of the words on the page. */
  locale: string;
  messages: Resources;
  t: Translate;
  /** The words of the rules. */
  tellFinding: Translate;
}

export interface RunningWorkbench {
  url: string;
  stop(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const TOKEN_BYTES = 24;

/** Serves the workbench on the loopback interface until it is stopped; `taken` when somebody else has the port. */
export async function startWorkbench(params: WorkbenchParams): Promise<RunningWorkbench | 'taken'> {
  const setup = createSetup(params);
  const routes = createRoutes({...params, assets: await loadAssets()});
  const server = http.createServer();
  if (!(await listen(server, params.port))) return 'taken';
  // From here on without a pause: a page that is left over from before asks at once, and must not wait for ever.
  const {port} = server.address() as AddressInfo;
  const document = toDocument(setup, params.t('workbench.title'));
  const handle = createHandler({port, token: setup.token, routes, document, t: params.t});
  server.on('request', (request, response) => void handle(request, response));
  return {url: toAddress(port), stop: () => stop(server)};
}

function createSetup({desk: {project}, locale, messages}: WorkbenchParams): Setup {
  const {sourceLocale, targetLocale, baselineFile} = project;
  return {token: randomBytes(TOKEN_BYTES).toString('base64url'), locale, messages, sourceLocale, targetLocale, projectId: hashBytes(baselineFile)};
}

async function listen(server: http.Server, port: number): Promise<boolean> {
  try {
    await once(server.listen(port, LOOPBACK), 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
}

async function stop(server: http.Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
