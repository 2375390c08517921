import {useActiveVersion, useLatestVersion} from '@docusaurus/plugin-content-docs/client';

/**
 * Addresses within the edition the reader is in.
 *
 * @example useEditionLink()('glossary') // => '/1.0/glossary/'
 */
export function useEditionLink(): (docId: string) => string {
  const latest = useLatestVersion(undefined);
  const {path} = useActiveVersion(undefined) ?? latest;
  const base = path.endsWith('/') ? path : `${path}/`;
  return (docId) => (docId === '' ? base : `${base}${docId}/`);
}
