import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {TranslationGlobalData} from '../reading/translationGlobalData';

export interface TranslationSite extends TranslationGlobalData {
  /** Of the page. */
  locale: string;
  /** The `lang` of texts in the source language. */
  sourceLang: string;
  /** A language by its name in the language of the page, «Korean» or «한국어». */
  toLanguageName: (locale: string) => string;
  /** The locales that do not have the page at an address. */
  listLacking: (pathname: string) => string[];
}

export function useTranslationSite(): TranslationSite {
  const {i18n, siteConfig} = useDocusaurusContext();
  const data = usePluginData('translation') as TranslationGlobalData;
  const {currentLocale: locale, locales, localeConfigs} = i18n;
  const names = new Intl.DisplayNames(locale, {type: 'language'});
  return {
    ...data,
    locale,
    sourceLang: localeConfigs[data.sourceLocale]!.htmlLang,
    toLanguageName: (name) => names.of(localeConfigs[name]!.htmlLang) ?? name,
    listLacking: (pathname) => {
      const address = withoutSlash(pathname.slice(siteConfig.baseUrl.length));
      return locales.filter((name) => data.untranslated[name]?.some((lacking) => withoutSlash(lacking) === address));
    },
  };
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, '');
}
