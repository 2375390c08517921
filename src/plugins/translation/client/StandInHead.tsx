import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {useTranslationSite} from './useTranslationSite';

/** A page that only repeats its source is not to be found in its place; the sitemap leaves out what is `noindex`. */
export default function StandInHead(): ReactNode {
  const {sourceLocale} = useTranslationSite();
  const {createUrl} = useAlternatePageUtils();
  const sourceUrl = createUrl({locale: sourceLocale, fullyQualified: true});
  return (
    <Head>
      <meta name="robots" content="noindex, follow" />
      <meta property="og:url" content={sourceUrl} />
      <link rel="canonical" href={sourceUrl} />
    </Head>
  );
}
