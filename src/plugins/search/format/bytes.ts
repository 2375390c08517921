/** Writes small numbers in few bytes: seven bits a byte, the eighth says that more follow. */
export interface ByteWriter {
  byte(value: number): void;
  varint(value: number): void;
  bytes(values: Uint8Array): void;
  toBytes(): Uint8Array<ArrayBuffer>;
}

export function createByteWriter(): ByteWriter {
  const written: number[] = [];
  return {
    byte: (value) => void written.push(value),
    varint(value) {
      let rest = value;
      for (; rest > 127; rest = Math.floor(rest / 128)) written.push((rest % 128) + 128);
      written.push(rest);
    },
    bytes(values) {
      for (const value of values) written.push(value);
    },
    toBytes: () => Uint8Array.from(written),
  };
}

export interface ByteReader {
  byte(): number;
  varint(): number;
  bytes(length: number): Uint8Array;
}

/** @throws {RangeError} past the end: the file was cut short. */
export function createByteReader(source: Uint8Array): ByteReader {
  let position = 0;
  const byte = (): number => {
    const value = source[position];
    if (value === undefined) throw new RangeError(`Unexpected end of a search file at byte ${position}, expected more`);
    position += 1;
    return value;
  };
  return {
    byte,
    varint() {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const next = byte();
        value += (next % 128) * scale;
        if (next < 128) return value;
      }
    },
    bytes(length) {
      position += length;
      return source.subarray(position - length, position);
    },
  };
}
