import type {SaveRequest, TypedUnit} from '../protocol';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

/** A text that is being typed; undefined when it is something else. */
export function parseTypedUnit(value: unknown): TypedUnit | undefined {
  if (!isRecord(value)) return undefined;
  const {path, id, text} = value;
  return isText(path) && isText(id) && isText(text) ? {path, id, text} : undefined;
}

/** A text that is to be saved; undefined when it is something else. */
export function parseSaveRequest(value: unknown): SaveRequest | undefined {
  const typed = parseTypedUnit(value);
  if (!typed || !isRecord(value) || !isRecord(value.seen) || typeof value.isConfirmed !== 'boolean') return undefined;
  const {source, target, targetFile} = value.seen;
  if (!isText(source) || !isTextOrNull(target) || !isTextOrNull(targetFile)) return undefined;
  return {...typed, seen: {source, target, targetFile}, isConfirmed: value.isConfirmed};
}
