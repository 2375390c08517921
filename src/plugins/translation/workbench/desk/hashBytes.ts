import {createHash} from 'node:crypto';

/** Identity of a file, byte by byte. */
export function hashBytes(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
