import type {Config} from '@docusaurus/types';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import {joinTitles} from './src/content/joinTitles';
import {remarkJoinWords} from './src/content/remarkJoinWords';
import {remarkShortColumns} from './src/content/remarkShortColumns';
import {remarkUnits} from './src/content/remarkUnits';
import {createPageTemplate} from './src/plugins/delivery';
import {remarkTermIds} from './src/plugins/glossary/marks/remarkTermIds';
import {remarkTermNeighbours} from './src/plugins/glossary/marks/remarkTermNeighbours';
import {remarkFactAnchors} from './src/plugins/provenance/marks/remarkFactAnchors';
import {remarkSourceSpaces} from './src/plugins/provenance/marks/remarkSourceSpaces';
import {createFrontMatterParser} from './src/plugins/translation/compile/createFrontMatterParser';

const LOCALES = {
  ko: {label: '한국어', title: '5G 견문록', tagline: '2019년 봄, 세계가 한국의 5G를 보러 왔다', footnotes: '각주', back: '본문으로 돌아가기'},
  en: {label: 'English', title: '5G Field Notes', tagline: 'Spring 2019: the world comes to see Korea’s 5G', footnotes: 'Footnotes', back: 'Back to the text'},
} as const;

/** Docusaurus builds one locale at a time and names it here. */
const locale = process.env.DOCUSAURUS_CURRENT_LOCALE === 'en' ? 'en' : 'ko';
const text = LOCALES[locale];

const GLOSSARY = 'i18n/glossary.yml';
const FIGURES = ['Figure'];
const INLINE = ['Fact', 'Term', 'Mark', 'Source', 'Cited', 'span'];

const repositoryUrl = process.env.REPOSITORY_URL;

const config: Config = {
  title: text.title,
  tagline: text.tagline,
  favicon: 'img/favicon.svg',
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: process.env.BASE_URL ?? '/',
  trailingSlash: true,
  // It takes a page whose scripts have not been asked for yet for a broken one.
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {v4: true, faster: true},
  // One place for the reader's choices: dark mode survives a switch of language.
  storage: {namespace: 'field-notes'},
  ssrTemplate: createPageTemplate(),

  i18n: {
    defaultLocale: 'ko',
    locales: ['ko', 'en'],
    localeConfigs: {
      ko: {label: LOCALES.ko.label, htmlLang: 'ko'},
      en: {label: LOCALES.en.label, htmlLang: 'en'},
    },
  },

  markdown: {
    parseFrontMatter: createFrontMatterParser({
      parse: async (params) => {
        const {frontMatter, content} = await params.defaultParseFrontMatter(params);
        return {frontMatter: joinTitles(frontMatter, locale), content};
      },
    }),
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    remarkRehypeOptions: {footnoteLabel: text.footnotes, footnoteBackLabel: text.back},
  },

  presets: [
    [
      'classic',
      {
        blog: false,
        pages: false,
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          editUrl: repositoryUrl && `${repositoryUrl}/edit/main/`,
          editLocalizedFiles: true,
          lastVersion: 'current',
          admonitions: {keywords: ['context'], extendDefaults: true},
          beforeDefaultRemarkPlugins: [
            [remarkUnits, {inline: INLINE, figures: FIGURES}],
            remarkFactAnchors,
            remarkSourceSpaces,
            [remarkTermIds, {glossary: GLOSSARY}],
            [remarkJoinWords, {language: locale}],
            remarkTermNeighbours,
            remarkShortColumns,
          ],
        },
        theme: {customCss: './src/css/site.css'},
      } satisfies PresetOptions,
    ],
  ],

  plugins: [
    ['./src/plugins/glossary/index.ts', {glossary: GLOSSARY, publications: 'i18n/publications.yml'}],
    ['./src/plugins/search/index.ts', {glossary: GLOSSARY}],
    ['./src/plugins/translation/index.ts', {}],
    ['./src/plugins/bilingual/index.ts', {omit: ['[data-translation-mark]']}],
    [
      './src/plugins/provenance/index.ts',
      {
        ledger: 'i18n/ledger.yml',
        hubs: ['numbers', 'people-and-organisations', 'glossary', 'source-map'],
        figures: FIGURES,
        inline: INLINE,
      },
    ],
  ],

  customFields: {repositoryUrl, contactEmail: process.env.CONTACT_EMAIL},

  themeConfig: {
    image: `img/social-card-${locale}.png`,
    colorMode: {respectPrefersColorScheme: true},
    docs: {versionPersistence: 'none'},
    navbar: {},
    footer: {},
  } satisfies ThemeConfig,
};

export default config;
