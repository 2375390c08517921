/** A text in every locale of the site. */
export type Localized = Record<string, string>;

export const ENTRY_KINDS = ['organisation', 'person', 'product', 'place', 'event', 'term'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One concept under its names in every locale. */
export interface GlossaryEntry {
  id: string;
  kind: EntryKind;
  name: Localized;
  /** How the name is read aloud, where its letters do not say it: `{ko: '케이티'}`. */
  reading?: Localized;
  /** Other spellings, common mistakes included. */
  aliases?: Record<string, string[]>;
  /** What the source says or everybody knows. */
  definition: Localized;
  /** What neither does, with the ids of the publications it was taken from. */
  context?: {text: Localized; publications: string[]};
  /** A person's post, as the source has it. */
  role?: Localized;
  /** The id of the organisation a person belongs to. */
  organisation?: string;
  /** Where a place is. */
  area?: Localized;
  /** Ids of facts that name it. */
  facts: string[];
}
