import codeTranslations from '@generated/codeTranslations';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import type {Readings} from '../korean';
import {createMessages} from './createMessages';
import type {Translate} from './createMessages';

interface Instance {
  readings: Readings;
  t: Translate;
}

const NO_READINGS: Readings = {};

/**
 * One instance per locale. i18next takes about a millisecond to set up and dozens of components of
 * a page ask for it. What is remembered is a pure function of constants (a bundle holds the
 * messages of one locale), so nothing but the clock can tell.
 */
const instances = new Map<string, Instance>();

/**
 * The messages of the site's `code.json` in the locale of the page. Pass `readings` as a constant.
 *
 * While the site is built or developed a missing key or value throws. In a reader's browser it is
 * logged and the key is shown: a wrong word is better than a blank page.
 *
 * @example
 * const t = useMessages();
 * return <p>{t('search.hits', {count: hits.length})}</p>;
 */
export function useMessages<Key extends string = string>(readings: Readings = NO_READINGS): Translate<Key> {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const known = instances.get(locale);
  if (known?.readings === readings) return known.t;
  const t = createMessages({locale, resources: codeTranslations, readings, ...toErrorOption()});
  instances.set(locale, {readings, t});
  return t;
}

function toErrorOption() {
  const isReading = process.env.NODE_ENV === 'production' && typeof window !== 'undefined';
  return isReading ? {onError: (error: Error) => console.error(error)} : {};
}
