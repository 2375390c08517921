/** Kept on the device, the newest first. */
export const MOST_RECENT = 6;
const MOST_CHARACTERS = 100;

/** What a device has kept; nothing where that is no list of texts. */
export function parseRecent(stored: string | null): string[] {
  const list: unknown = parseJson(stored);
  if (!Array.isArray(list)) return [];
  return list.filter((query) => typeof query === 'string' && query !== '').slice(0, MOST_RECENT);
}

/** The list with a query at its top, once. A text too long to be a search is not kept. */
export function addRecent(recent: readonly string[], query: string): string[] {
  const added = query.trim();
  if (added === '' || added.length > MOST_CHARACTERS) return [...recent];
  return [added, ...recent.filter((known) => known !== added)].slice(0, MOST_RECENT);
}

/** What the reader has chosen about the search, on this device. */
export interface SearchSettings {
  /** Whether the key «/» alone opens the search. */
  singleKey: boolean;
  /** Whether searches are kept. */
  keepsRecent: boolean;
}

export const DEFAULT_SETTINGS: SearchSettings = {singleKey: true, keepsRecent: true};

export function parseSettings(stored: string | null): SearchSettings {
  const kept = parseJson(stored) as Partial<SearchSettings> | null;
  return {singleKey: kept?.singleKey !== false, keepsRecent: kept?.keepsRecent !== false};
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
