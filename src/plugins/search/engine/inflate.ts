/**
 * Inflates a raw deflate stream, with what browsers have. `beginning` is a dictionary of which the
 * stream is the continuation, as `deflateBeginning` made it.
 *
 * @throws where the bytes are not a whole stream: a file that was cut short, or another file.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, beginning?: Beginning): Promise<Uint8Array> {
  const parts = beginning ? [beginning.bytes, bytes] : [bytes];
  const stream = new Blob(parts).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const inflated = new Uint8Array(await new Response(stream).arrayBuffer());
  return inflated.subarray(beginning?.length ?? 0);
}

export interface Beginning {
  bytes: Uint8Array<ArrayBuffer>;
  /** Bytes it inflates to. */
  length: number;
}
