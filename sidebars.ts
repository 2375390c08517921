import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** The order of the book; the landing page stands before it. */
const sidebars: SidebarsConfig = {
  book: [
    {
      type: 'category',
      label: '큰 그림',
      key: 'big-picture',
      collapsible: false,
      items: ['overview', 'from-network-to-platform'],
    },
    {
      type: 'category',
      label: 'SK텔레콤과 마이크로소프트',
      key: 'sk-telecom',
      collapsible: false,
      items: ['skt-microsoft', 'metatron-on-azure'],
    },
    {
      type: 'category',
      label: 'KT와 MTS',
      key: 'kt',
      collapsible: false,
      items: ['kt-mts', 'kt-5g-tour', 'giga-genie'],
    },
    {
      type: 'category',
      label: 'LG유플러스와 레인',
      key: 'lg-uplus',
      collapsible: false,
      items: ['lg-uplus-rain', 'uplus-ar-vr', 'who-else-came'],
    },
    {
      type: 'category',
      label: '되짚어 보기',
      key: 'looking-back',
      collapsible: false,
      items: ['in-their-words', 'timeline', 'numbers'],
    },
    {
      type: 'category',
      label: '찾아보기',
      key: 'reference',
      collapsible: false,
      items: [
        'people-and-organisations',
        'glossary',
        'source-map',
        'about-this-site',
        'translators-guide',
      ],
    },
  ],
};

export default sidebars;
