import {constants, deflateRawSync} from 'node:zlib';

export function deflate(bytes: Uint8Array, dictionary?: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(deflateRawSync(bytes, {level: 9, ...(dictionary && dictionary.length > 0 ? {dictionary} : {})}));
}

/**
 * A dictionary as the beginning of a stream that any shard continues. Browsers inflate without
 * dictionaries, but a shard may point back into what stands before it: the engine puts the two
 * together, inflates and drops the beginning.
 */
export function deflateBeginning(dictionary: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(deflateRawSync(dictionary, {level: 9, finishFlush: constants.Z_SYNC_FLUSH}));
}
