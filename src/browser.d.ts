/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />
/// <reference types="@docusaurus/plugin-content-docs" />

declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

declare module '@generated/codeTranslations' {
  const codeTranslations: Record<string, string>;
  export default codeTranslations;
}

declare module '@generated/provenance/default/paragraphs.json' {
  const paragraphs: import('./plugins/provenance/sourceMap/sourceMap').LocalParagraph[];
  export default paragraphs;
}

declare module '@generated/provenance/default/tellings.json' {
  const tellings: import('./plugins/provenance/sourceMap/sourceMap').Tellings;
  export default tellings;
}

declare module '@generated/glossary/default/entries.json' {
  const entries: import('./plugins/glossary/entries/entry').GlossaryEntry[];
  export default entries;
}

declare module '@generated/glossary/default/publications.json' {
  const publications: import('./plugins/glossary/publications/publication').Publication[];
  export default publications;
}

declare module '@theme/Fact' {
  export {default} from '@site/src/plugins/provenance/theme/Fact';
}
declare module '@theme/Source' {
  export {default} from '@site/src/plugins/provenance/theme/Source';
}
declare module '@theme/SourceMap' {
  export {default} from '@site/src/plugins/provenance/theme/SourceMap';
}
declare module '@theme/ToldOn' {
  export {default} from '@site/src/plugins/provenance/theme/ToldOn';
}
declare module '@theme/Term' {
  export {default} from '@site/src/plugins/glossary/theme/Term';
}
declare module '@theme/GlossaryList' {
  export {default} from '@site/src/plugins/glossary/theme/GlossaryList';
}
declare module '@theme/Cited' {
  export {default} from '@site/src/plugins/glossary/theme/Cited';
}
declare module '@theme/SearchBar' {
  export {default} from '@site/src/plugins/search/theme/SearchBar';
}
declare module '@theme/TranslationMark' {
  export {default} from '@site/src/plugins/translation/theme/TranslationMark';
}
declare module '@theme/TranslationNotice' {
  export {default} from '@site/src/plugins/translation/theme/TranslationNotice';
}
declare module '@theme-init/DocItem' {
  export {default} from '@theme/DocItem';
}
declare module '@theme-init/DocItem/Content' {
  export {default} from '@theme/DocItem/Content';
}
declare module '@theme-init/DocSidebarItem/Link' {
  export {default} from '@theme/DocSidebarItem/Link';
}
declare module '@theme-init/PaginatorNavLink' {
  export {default} from '@theme/PaginatorNavLink';
}
declare module '@theme-init/TOCItems' {
  export {default} from '@theme/TOCItems';
}
declare module '@theme/ParallelReading' {
  export {default} from '@site/src/plugins/bilingual/theme/ParallelReading';
}
declare module '@theme-init/DocVersionBadge' {
  export {default} from '@theme/DocVersionBadge';
}
