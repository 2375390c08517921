import type {Config} from '@docusaurus/types';
import type {Options as PresetOptions} from '@docusaurus/preset-classic';

/** Docusaurus as it comes, with the same pages, languages and editions: what ours is held against. */
const config: Config = {
  title: 'Plain',
  url: 'http://localhost:3000',
  baseUrl: '/',
  trailingSlash: true,
  future: {v4: true, faster: true},
  i18n: {defaultLocale: 'ko', locales: ['ko', 'en']},
  presets: [
    [
      'classic',
      {
        blog: false,
        pages: false,
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          lastVersion: 'current',
          admonitions: {keywords: ['context'], extendDefaults: true},
        },
      } satisfies PresetOptions,
    ],
  ],
};

export default config;
