import type {UnitView} from '../protocol';

/** What somebody has typed for a unit and not saved. */
export interface Draft {
  text: string;
  /** Fingerprint of the source it was written for. */
  source: string;
  /** The translation it was to replace. */
  base: string | null;
}

/** Where drafts are kept; the local storage of a browser is one. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The drafts of one project on this device. They outlive the page, the browser and the workbench. */
export class Drafts {
  private readonly prefix: string;

  constructor(
    private readonly storage: DraftStorage,
    projectId: string,
  ) {
    this.prefix = `workbench draft ${projectId} `;
  }

  read(path: string, id: string): Draft | undefined {
    return parseDraft(this.storage.getItem(this.toKey(path, id)));
  }

  /** Tells whether it could: the storage may be full, or forbidden. */
  keep(path: string, id: string, draft: Draft): boolean {
    try {
      this.storage.setItem(this.toKey(path, id), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  drop(path: string, id: string): void {
    this.storage.removeItem(this.toKey(path, id));
  }

  /** How many there are of each page. */
  count(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (let index = 0; index < this.storage.length; index += 1) {
      const path = this.toPath(this.storage.key(index) ?? '');
      if (path !== undefined) counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    return counts;
  }

  private toKey(path: string, id: string): string {
    return this.prefix + JSON.stringify([path, id]);
  }

  private toPath(key: string): string | undefined {
    if (!key.startsWith(this.prefix)) return undefined;
    const place: unknown = parseJson(key.slice(this.prefix.length));
    return Array.isArray(place) && typeof place[0] === 'string' ? place[0] : undefined;
  }
}

/** What the storage has; nothing where that is no draft. */
function parseDraft(stored: string | null): Draft | undefined {
  const draft = parseJson(stored) as Partial<Draft> | null;
  if (typeof draft?.text !== 'string' || typeof draft.source !== 'string') return undefined;
  const {text, source, base} = draft;
  return base === null || typeof base === 'string' ? {text, source, base} : undefined;
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/**
 * What a draft is to the unit of today: `same` as what stands in the file already, one that `goes-on`,
 * or one that was written for another source or to replace another translation.
 */
export type DraftRelation = 'same' | 'goes-on' | 'source-changed' | 'target-changed';

export function relateDraft({text, source, base}: Draft, unit: Pick<UnitView, 'source' | 'target'>): DraftRelation {
  if (text === (unit.target ?? '')) return 'same';
  if (source !== unit.source?.fingerprint) return 'source-changed';
  return base === unit.target ? 'goes-on' : 'target-changed';
}
