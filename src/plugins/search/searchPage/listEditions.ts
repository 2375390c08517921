import type {AllContent} from '@docusaurus/types';
import {docsVersions} from './docsVersions';

/** An edition a reader can choose, newest first. */
export interface Edition {
  /** As pages name it in `<meta name="docusaurus_version">`. */
  name: string;
  label: string;
  /** The one that is read unless another is asked for. */
  isLast: boolean;
}

/** The editions of all docs of a site; one on a site without docs. */
export function listEditions(allContent: AllContent): Edition[] {
  const editions = new Map<string, Edition>();
  for (const {versionName: name, label, isLast} of docsVersions(allContent)) {
    if (!editions.has(name)) editions.set(name, {name, label, isLast});
  }
  return editions.size > 0 ? [...editions.values()] : [{name: 'current', label: '', isLast: true}];
}
