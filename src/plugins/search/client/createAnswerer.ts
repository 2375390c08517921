import {createEngine, FormatVersionError, type Engine} from '../engine';
import {createShardFetch, MissingFileError} from './createShardFetch';
import type {Ask, Problem} from './protocol';

/** Answers questions in the thread it is called in; keeps an engine for every index it was asked about. */
export function createAnswerer(createFetch = createShardFetch): Ask {
  const engines = new Map<string, Engine>();
  return async ({indexUrl, query, limit}) => {
    const engine = engines.get(indexUrl) ?? createEngine({fetchShard: createFetch(indexUrl)});
    engines.set(indexUrl, engine);
    try {
      return {kind: 'answer', answer: await engine.search(query, {limit})};
    } catch (error) {
      return {kind: 'problem', problem: toProblem(error)};
    }
  };
}

/** `fetch` throws a `TypeError` where there is no network; anything else that is thrown comes of what was read. */
function toProblem(error: unknown): Problem {
  if (error instanceof FormatVersionError) return 'outdated';
  if (error instanceof MissingFileError) return 'missing';
  return error instanceof TypeError ? 'unreachable' : 'broken';
}
