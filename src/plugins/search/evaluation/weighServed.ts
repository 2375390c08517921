import {brotliCompressSync} from 'node:zlib';

/** Bytes of a file as a server sends it: brotli, except of files that are compressed already. */
export function weighServed(path: string, bytes: Uint8Array): number {
  return path.endsWith('.bin') ? bytes.length : brotliCompressSync(bytes).length;
}
