import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {joinEntry, joinLocalized} from './entries/joinEntry';
import {loadGlossary, type Glossary} from './loadGlossary';
import type {PluginOptions} from './options';
import type {Publication} from './publications/publication';

export {validateOptions} from './options';

/** One file of names and terms in every locale: explained in place, and listed. */
export default function glossaryPlugin(
  {siteDir, i18n}: LoadContext,
  {glossary, publications}: PluginOptions,
): Plugin<Glossary> {
  return {
    name: 'glossary',
    getThemePath: () => './theme',
    getPathsToWatch: () => [glossary, publications].map((file) => path.join(siteDir, file)),
    loadContent: () => loadGlossary({siteDir, locales: i18n.locales, glossary, publications}),

    async contentLoaded({content, actions}) {
      await actions.createData('entries.json', content.entries.map(joinEntry));
      await actions.createData('publications.json', content.publications.map(joinPublication));
    },
  };
}

/** A publication as it is shown, too. */
function joinPublication(publication: Publication): Publication {
  const {publisher, note} = publication;
  return {...publication, publisher: joinLocalized(publisher), ...(note && {note: joinLocalized(note)})};
}
