import {createHash} from 'node:crypto';
import type {Unit} from '../units/unit';
import {normalizeUnit} from './normalizeUnit';

const LENGTH = 16;

/** Identity of a text whatever its layout: 64 bits of SHA-256 of the normalised unit, in hexadecimal. */
export function fingerprint(unit: Pick<Unit, 'text' | 'encoding' | 'kind'>): string {
  return hash(normalizeUnit(unit));
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}
