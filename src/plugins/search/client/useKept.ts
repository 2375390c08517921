import {createStorageSlot, useStorageSlot} from '@docusaurus/theme-common';
import {addRecent, parseRecent, parseSettings, type SearchSettings} from './recentSearches';

/** Docusaurus adds the namespace of the site to both, and lives with a device that keeps nothing. */
const RECENT_KEY = 'search.recent';
const SETTINGS_KEY = 'search.settings';

export interface RecentSearches {
  recent: string[];
  keep: (query: string) => void;
  clear: () => void;
}

/** The searches of this device; nothing is kept where the reader has said so. */
export function useRecentSearches(): RecentSearches {
  const [stored, slot] = useStorageSlot(RECENT_KEY);
  const {keepsRecent} = useSearchSettings().settings;
  return {
    recent: keepsRecent ? parseRecent(stored) : [],
    keep: (query) => keepsRecent && slot.set(JSON.stringify(addRecent(parseRecent(slot.get()), query))),
    clear: () => slot.del(),
  };
}

export interface SettingsOfReader {
  settings: SearchSettings;
  change: (changed: Partial<SearchSettings>) => void;
}

/** Turning the keeping of searches off forgets those that were kept. */
export function useSearchSettings(): SettingsOfReader {
  const [stored, slot] = useStorageSlot(SETTINGS_KEY);
  const settings = parseSettings(stored);
  return {
    settings,
    change(changed) {
      slot.set(JSON.stringify({...settings, ...changed}));
      if (changed.keepsRecent === false) createStorageSlot(RECENT_KEY).del();
    },
  };
}
