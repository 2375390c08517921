import type {Refused} from '../protocol';

/** What goes back for a request. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Buffer;
}

export function toJson(value: unknown, status = 200): Answer {
  return {status, headers: {'Content-Type': 'application/json; charset=utf-8'}, body: JSON.stringify(value)};
}

export function toRefusal(status: number, refused: Refused): Answer {
  return toJson(refused, status);
}
