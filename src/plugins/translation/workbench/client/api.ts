import {TOKEN_HEADER, type CheckReply, type MatchView, type PageView, type ProjectView, type Refused, type SaveReply, type SaveRequest, type TypedUnit} from '../protocol';

/** What came of a request. `away`: nobody answers. */
export type Reply<Value> = {type: 'done'; value: Value} | {type: 'refused'; refused: Refused} | {type: 'away'};

export interface Api {
  loadProject(): Promise<Reply<ProjectView>>;
  loadPage(path: string): Promise<Reply<PageView>>;
  loadMatches(path: string, id: string): Promise<Reply<MatchView[]>>;
  check(typed: TypedUnit): Promise<Reply<CheckReply>>;
  save(request: SaveRequest): Promise<Reply<SaveReply>>;
}

/** Asks the workbench that served the page. */
export function createApi(token: string): Api {
  const get = <Value>(path: string, query: Readonly<Record<string, string>> = {}) => ask<Value>(`/api/${path}?${new URLSearchParams(query).toString()}`, {headers: {[TOKEN_HEADER]: token}});
  const post = <Value>(path: string, body: unknown) =>
    ask<Value>(`/api/${path}`, {method: 'POST', headers: {[TOKEN_HEADER]: token, 'Content-Type': 'application/json'}, body: JSON.stringify(body)});
  return {
    loadProject: () => get('project'),
    loadPage: (path) => get('page', {path}),
    loadMatches: (path, id) => get('matches', {path, id}),
    check: (typed) => post('check', typed),
    save: (request) => post('save', request),
  };
}

const PATIENCE_MS = 30_000;

async function ask<Value>(address: string, init: RequestInit): Promise<Reply<Value>> {
  try {
    const response = await fetch(address, {...init, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS)});
    const value: unknown = await response.json();
    return response.ok ? {type: 'done', value: value as Value} : {type: 'refused', refused: value as Refused};
  } catch {
    // No connection, one that broke off, or no answer: the workbench was stopped.
    return {type: 'away'};
  }
}
