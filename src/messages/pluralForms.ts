import type {Resources} from './toResources';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

type PluralCategory = (typeof CATEGORIES)[number];

/** The key `t` is called with, for every key of a translation file: its plural suffix taken off. */
export type MessageKey<Catalog> = BaseKey<keyof Catalog & string>;

type BaseKey<Key extends string> = Key extends `${string}_${PluralCategory}` ? WithoutSuffix<Key, PluralCategory> : Key;
type WithoutSuffix<Key, Category extends string> = Category extends string
  ? Key extends `${infer Base}_${Category}` ? Base : never
  : never;

export interface PluralForm {
  base: string;
  category: PluralCategory;
}

/**
 * A key read as a plural form, whether or not its message has others.
 *
 * @example
 * parsePluralForm('search.hits_other') // => {base: 'search.hits', category: 'other'}
 * parsePluralForm('search.title') // => undefined
 */
export function parsePluralForm(key: string): PluralForm | undefined {
  const category = CATEGORIES.find((name) => key.endsWith(`_${name}`));
  return category && {base: key.slice(0, -`_${category}`.length), category};
}

/**
 * The keys with plural forms. Every language has the form `other`, so a base without it has none:
 * `phase_one` alone is a key like any other.
 */
export function findPluralBases(catalogs: readonly Resources[]): ReadonlySet<string> {
  const forms = catalogs.flatMap((messages) => Object.keys(messages)).map(parsePluralForm);
  return new Set(forms.flatMap((form) => (form?.category === 'other' ? [form.base] : [])));
}

/**
 * The forms a locale needs: `other` in Korean, `one` and `other` in English.
 *
 * @example
 * toPluralCategories('en') // => ['one', 'other']
 */
export function toPluralCategories(locale: string): string[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
}
