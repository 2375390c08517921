import {createFormatters, describeFormatters, isJosaFormatter} from './formatters';
import {parsePlaceholders} from './parsePlaceholders';
import type {Placeholder} from './parsePlaceholders';
import {findPluralBases, parsePluralForm, toPluralCategories} from './pluralForms';
import type {Resources} from './toResources';

/** The messages of one locale, as `toResources` gives them. */
export interface LocaleMessages {
  locale: string;
  messages: Resources;
}

export interface CheckMessagesParams {
  source: LocaleMessages;
  targets: readonly LocaleMessages[];
}

export interface MessageFinding {
  ruleId: 'doubled-value' | 'empty-message' | 'key-parity' | 'placeholder-parity' | 'plural-forms' | 'unknown-formatter';
  locale: string;
  key: string;
  /** «Unexpected X, expected Y». */
  message: string;
}

interface CheckContext extends LocaleMessages {
  source: LocaleMessages;
  /** Keys that have plural forms in any of the locales. */
  pluralBases: ReadonlySet<string>;
}

type Rule = (context: CheckContext) => Pick<MessageFinding, 'key' | 'message'>[];

const RULES: readonly (readonly [MessageFinding['ruleId'], Rule])[] = [
  ['empty-message', checkEmptyMessages],
  ['key-parity', checkKeyParity],
  ['plural-forms', checkPluralForms],
  ['placeholder-parity', checkPlaceholderParity],
  ['unknown-formatter', checkFormatters],
  ['doubled-value', checkDoubledValues],
];

/** A placeholder right behind one of the same name, with or without a closing mark between. */
const DOUBLED_VALUE = /(\{([^{},]+)[^{}]*\})\p{P}?(\{\2(?:,[^{}]*)?\})/u;

/**
 * What keeps the messages of a site from being the same in every locale, in the order of locales,
 * then of keys. Nothing found means every key can be shown in every locale.
 *
 * @example
 * checkMessages({
 *   source: {locale: 'ko', messages: {hits_other: '{count, number}건'}},
 *   targets: [{locale: 'en', messages: {hits_other: '{count, number} hits'}}],
 * })
 * // => [{ruleId: 'plural-forms', locale: 'en', key: 'hits_one',
 * //      message: 'Unexpected missing plural form "hits_one", expected the forms one, other'}]
 */
export function checkMessages({source, targets}: CheckMessagesParams): MessageFinding[] {
  const all = [source, ...targets];
  const pluralBases = findPluralBases(all.map(({messages}) => messages));
  return all.flatMap((one) => checkLocale({...one, source, pluralBases}));
}

function checkLocale(context: CheckContext): MessageFinding[] {
  const {locale} = context;
  return RULES.flatMap(([ruleId, rule]) => rule(context).map((problem) => ({ruleId, locale, ...problem}))).sort(
    (a, b) => compare(a.key, b.key) || compare(a.ruleId, b.ruleId),
  );
}

function checkEmptyMessages({messages}: CheckContext) {
  return Object.entries(messages)
    .filter(([, message]) => message.trim() === '')
    .map(([key]) => ({key, message: 'Unexpected empty message, expected text'}));
}

function checkKeyParity({messages, source, pluralBases}: CheckContext) {
  const given = toBaseKeys(messages, pluralBases);
  const wanted = toBaseKeys(source.messages, pluralBases);
  return [
    ...without(wanted, given).map((key) => ({
      key,
      message: `Unexpected missing key "${key}", expected it as in ${source.locale}`,
    })),
    ...without(given, wanted).map((key) => ({
      key,
      message: `Unexpected key "${key}", expected only the keys of ${source.locale}`,
    })),
  ];
}

function checkPluralForms({locale, messages, pluralBases}: CheckContext) {
  const categories = toPluralCategories(locale);
  const bases = [...toBaseKeys(messages, pluralBases)].filter((base) => pluralBases.has(base));
  const wanted = new Set(bases.flatMap((base) => categories.map((category) => `${base}_${category}`)));
  const given = new Set(Object.keys(messages).filter((key) => pluralBases.has(toBaseKey(key, pluralBases))));
  const expected = `expected the forms ${categories.join(', ')}`;
  return [
    ...without(wanted, given).map((key) => ({key, message: `Unexpected missing plural form "${key}", ${expected}`})),
    ...without(given, wanted)
      // i18next looks for `zero` first in every language, so a locale may have it or not.
      .filter((key) => parsePluralForm(key)?.category !== 'zero')
      .map((key) => ({key, message: `Unexpected plural form "${key}", ${expected}`})),
  ];
}

function checkPlaceholderParity({messages, source, pluralBases}: CheckContext) {
  return Object.entries(messages).flatMap(([key, message]) => {
    const original = findOriginal(key, source.messages, pluralBases);
    if (original === undefined || message.trim() === '') return [];
    const given = toSignatures(message);
    const wanted = toSignatures(original);
    // «One page» needs no number; the form for any number does.
    const isCountOptional = pluralBases.has(toBaseKey(key, pluralBases)) && !key.endsWith('_other');
    const missing = without(wanted, given).filter((signature) => !(isCountOptional && /^\{count\b/.test(signature)));
    if (missing.length === 0 && without(given, wanted).length === 0) return [];
    return [{key, message: `Unexpected ${toSentence(given)}, expected ${toSentence(wanted)}`}];
  });
}

function checkFormatters({locale, messages}: CheckContext) {
  const known = createFormatters({locale});
  return Object.entries(messages).flatMap(([key, message]) =>
    parsePlaceholders(message)
      .flatMap(({formatters}) => formatters)
      .filter((name) => !known.has(name))
      .map((name) => ({key, message: `Unexpected formatter "${name}", expected ${describeFormatters(known)}`})),
  );
}

/** A pair of josa writes the word it follows: `{name}{name, 을/를}` would read “KTKT를”. */
function checkDoubledValues({messages}: CheckContext) {
  return Object.entries(messages).flatMap(([key, message]) => {
    const [, first, , second] = DOUBLED_VALUE.exec(message) ?? [];
    return second === undefined ? [] : [{key, message: `Unexpected ${second} right after ${first}, expected one of the two`}];
  });
}

function toBaseKeys(messages: Resources, pluralBases: ReadonlySet<string>): Set<string> {
  return new Set(Object.keys(messages).map((key) => toBaseKey(key, pluralBases)));
}

function toBaseKey(key: string, pluralBases: ReadonlySet<string>): string {
  const form = parsePluralForm(key);
  return form && pluralBases.has(form.base) ? form.base : key;
}

/** The source of a message; of a plural form the source lacks, its form for any number. */
function findOriginal(key: string, source: Resources, pluralBases: ReadonlySet<string>): string | undefined {
  return source[key] ?? source[`${toBaseKey(key, pluralBases)}_other`];
}

/** A message's placeholders without order and repetition, and without josa, which only Korean has. */
function toSignatures(message: string): Set<string> {
  return new Set(parsePlaceholders(message).map(toSignature));
}

function toSignature({name, formatters}: Placeholder): string {
  return `{${[name, ...formatters.filter((formatter) => !isJosaFormatter(formatter))].join(', ')}}`;
}

function toSentence(signatures: ReadonlySet<string>): string {
  return signatures.size === 0 ? 'no placeholders' : [...signatures].sort().join(' ');
}

function without(set: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...set].filter((element) => !other.has(element));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
