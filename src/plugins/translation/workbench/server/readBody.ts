import type {IncomingMessage} from 'node:http';

/** A unit is a paragraph; a chapter in one would fit. */
export const MAX_BODY_BYTES = 1024 * 1024;

export type Body = {type: 'json'; value: unknown} | {type: 'too-large'} | {type: 'malformed'};

/** Reads the JSON of a request, and no more than there may be. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return {type: 'too-large'};
    chunks.push(chunk);
  }
  try {
    return {type: 'json', value: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown};
  } catch {
    return {type: 'malformed'};
  }
}
