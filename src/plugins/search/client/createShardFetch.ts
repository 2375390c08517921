import type {FetchShard} from '../engine';
import {MANIFEST_FILE} from '../format/manifest';

/** A file that the host does not have. */
export class MissingFileError extends Error {
  override name = 'MissingFileError';
}

/**
 * Gets the files of an index. All but the manifest lie in a directory named after their content, so
 * what the browser has once it never asks for again; without a network it shows the manifest it has.
 *
 * @throws {MissingFileError} where the host answers that there is no such file.
 * @throws {TypeError} of `fetch`, where the host does not answer.
 */
export function createShardFetch(indexUrl: string): FetchShard {
  return async (path) => {
    const url = indexUrl + path;
    const response = path === MANIFEST_FILE ? await fetchNewest(url) : await fetch(url, {cache: 'force-cache'});
    if (!response.ok) throw new MissingFileError(`Unexpected status ${response.status} of ${url}, expected 200`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

async function fetchNewest(url: string): Promise<Response> {
  try {
    return await fetch(url, {cache: 'no-cache'});
  } catch {
    return fetch(url, {cache: 'force-cache'});
  }
}
