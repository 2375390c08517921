/** What is used of `gettext-parser` 10, which has no types of its own. */
declare module 'gettext-parser' {
  export interface Entry {
    msgctxt?: string;
    msgid: string;
    msgid_plural?: string;
    msgstr: string[];
    comments?: Partial<Record<'translator' | 'reference' | 'extracted' | 'flag' | 'previous', string>>;
  }

  export interface Catalogue {
    charset?: string;
    headers: Record<string, string>;
    /** By `msgctxt`, then by `msgid`. */
    translations: Record<string, Record<string, Entry>>;
  }

  export const po: {
    parse(text: string, options?: {validation?: boolean}): Partial<Catalogue>;
    compile(catalogue: Catalogue, options?: {foldLength?: number}): Buffer;
  };
}
