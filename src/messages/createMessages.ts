import {createInstance} from 'i18next';
import type {FormatterModule, i18n} from 'i18next';

import {createFormatters, describeFormatters, toText} from './formatters';
import type {Formatter, FormattersParams, MessageValue} from './formatters';
import {splitFormatterNames} from './parsePlaceholders';
import type {Resources} from './toResources';

export type MessageValues = Readonly<Record<string, MessageValue>>;

/** The message of a key with its values filled in; a number `count` selects the plural form. */
export type Translate<Key extends string = string> = (key: Key, values?: MessageValues) => string;

export interface MessagesParams extends FormattersParams {
  resources: Resources;
  /** Given, it takes an error instead of its being thrown, and the reader sees the key. */
  onError?: (error: Error) => void;
}

/**
 * A translator of one locale, with i18next behind it and nothing shared between two of them. It
 * throws on a key without a message, a value that is not given, a formatter that does not exist
 * and a value the formatter cannot write.
 *
 * Plurals are i18next's: `hits_other` in Korean, `hits_one` and `hits_other` in English.
 *
 * @example
 * const t = createMessages({locale: 'ko', resources: {found: '{name, 을/를} {count, number}쪽에서 찾았습니다.'}});
 * t('found', {name: '5G', count: 1200}) // => '5G를 1,200쪽에서 찾았습니다.'
 */
export function createMessages<Key extends string = string>(params: MessagesParams): Translate<Key> {
  const instance = createI18n(params);
  return (key, values = {}) => {
    try {
      // Nesting is off, so that a value with «$t(…)» in it stays text; `replace`, so that no name of
      // a value is an option of i18next.
      return instance.t(key, {replace: values, nest: false, ...toPluralOption(values)});
    } catch (cause) {
      const error = new Error(`Failed to format "${key}" (${params.locale}): ${toReason(cause)}`, {cause});
      if (!params.onError) throw error;
      params.onError(error);
      return key;
    }
  };
}

function createI18n(params: MessagesParams): i18n {
  const {locale, resources} = params;
  const instance = createInstance();
  instance.use(createFormatterModule(createFormatters(params)));
  void instance.init({
    lng: locale,
    fallbackLng: false,
    load: 'currentOnly',
    // Synchronous: the resources are at hand, and a component cannot wait.
    initAsync: false,
    resources: {[locale]: {translation: resources}},
    // Docusaurus keys are flat and hold dots: theme.docs.sidebar.
    keySeparator: false,
    nsSeparator: false,
    // An empty message is not a translation yet.
    returnEmptyString: false,
    interpolation: {prefix: '{', suffix: '}', escapeValue: false, alwaysFormat: true},
    parseMissingKeyHandler: () => {
      throw new Error('Unexpected key without a message, expected one in the translation file');
    },
  });
  return instance;
}

function toPluralOption({count}: MessageValues): {count?: number} {
  return typeof count === 'number' ? {count} : {};
}

/** Replaces i18next's own formatter, which swallows errors and shows the value unformatted. */
function createFormatterModule(formatters: ReadonlyMap<string, Formatter>): FormatterModule {
  return {
    type: 'formatter',
    init: () => {},
    add: () => {},
    addCached: () => {},
    format: (value: MessageValue | null | undefined, names = '', _, options) => {
      if (value === undefined || value === null) {
        throw new Error(`Unexpected missing value "${String(options?.interpolationkey)}", expected it in the call`);
      }
      const chain = splitFormatterNames(names).map((name) => findFormatter(formatters, name));
      return toText(chain.reduce((written, write) => write(written), value));
    },
  };
}

function findFormatter(formatters: ReadonlyMap<string, Formatter>, name: string): Formatter {
  const formatter = formatters.get(name);
  if (formatter) return formatter;
  throw new Error(`Unexpected formatter "${name}", expected ${describeFormatters(formatters)}`);
}

function toReason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
