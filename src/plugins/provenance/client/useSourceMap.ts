import {usePluginData} from '@docusaurus/useGlobalData';
import {useDocsVersion} from '@docusaurus/plugin-content-docs/client';

interface ProvenanceGlobalData {
  /** Version name → permalink of its source map. */
  sourceMaps: Record<string, string>;
}

/** The address of the source map in the reader's edition. */
export function useSourceMap(): string {
  const {sourceMaps} = usePluginData('provenance') as ProvenanceGlobalData;
  return sourceMaps[useDocsVersion().version]!;
}
