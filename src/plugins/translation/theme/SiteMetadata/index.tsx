import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PageMetadata, useThemeConfig} from '@docusaurus/theme-common';
import {DEFAULT_SEARCH_TAG, useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import SearchMetadata from '@theme/SearchMetadata';
import {useTranslationSite} from '../../client/useTranslationSite';

/**
 * The head of every page: what the classic theme's says, except that it announces a page in those
 * locales alone that have it, and itself in none where its source stands in for it.
 */
export default function SiteMetadata(): ReactNode {
  const {metadata, image} = useThemeConfig();
  const {currentLocale} = useDocusaurusContext().i18n;
  return (
    <>
      <Head>
        <meta name="twitter:card" content="summary_large_image" />
      </Head>
      {image && <PageMetadata image={image} />}
      <Addresses />
      <SearchMetadata tag={DEFAULT_SEARCH_TAG} locale={currentLocale} />
      {/* In a head of its own, so that it replaces what is above. */}
      <Head>
        {metadata.map((entry, index) => (
          <meta key={index} {...entry} />
        ))}
      </Head>
    </>
  );
}

function Addresses(): ReactNode {
  const {currentLocale, defaultLocale, locales, localeConfigs} = useDocusaurusContext().i18n;
  const {sourceLocale, listLacking} = useTranslationSite();
  const {createUrl} = useAlternatePageUtils();
  const lacking = listLacking(useLocation().pathname);
  const isStandIn = lacking.includes(currentLocale);
  const own = isStandIn ? sourceLocale : currentLocale;
  const announced = isStandIn ? [] : locales.filter((locale) => !lacking.includes(locale));
  const toUrl = (locale: string): string => createUrl({locale, fullyQualified: true});
  const toLang = (locale: string): string => localeConfigs[locale]!.htmlLang;
  return (
    <Head>
      <meta property="og:url" content={toUrl(own)} />
      <link rel="canonical" href={toUrl(own)} />
      <meta property="og:locale" content={toOpenGraph(toLang(own))} />
      {announced.map((locale) => (
        <link key={locale} rel="alternate" href={toUrl(locale)} hrefLang={toLang(locale)} />
      ))}
      {announced.includes(defaultLocale) && <link rel="alternate" href={toUrl(defaultLocale)} hrefLang="x-default" />}
      {announced
        .filter((locale) => locale !== own)
        .map((locale) => (
          <meta key={locale} property="og:locale:alternate" content={toOpenGraph(toLang(locale))} />
        ))}
    </Head>
  );
}

/** Open Graph writes `en_GB`. */
function toOpenGraph(lang: string): string {
  return lang.replace('-', '_');
}
