import {usePageTranslation} from './pageTranslationContext';
import {useTranslationSite} from './useTranslationSite';
import {isStandIn} from '../reading/pageTranslation';

/** The `lang` of the text of this page where the source stands in for its translation, else undefined. */
export function useSourceLang(): string | undefined {
  const {sourceLang} = useTranslationSite();
  return isStandIn(usePageTranslation()) ? sourceLang : undefined;
}

/** The `lang` of the title of the page at an address, where that page is not translated, else undefined. */
export function useTitleLang(): (pathname: string | undefined) => string | undefined {
  const {locale, sourceLang, listLacking} = useTranslationSite();
  return (pathname) => (pathname !== undefined && listLacking(pathname).includes(locale) ? sourceLang : undefined);
}
