import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadedVersion} from '@docusaurus/plugin-content-docs';
import {posixPath} from '@docusaurus/utils';
import type {Root} from 'mdast';
import {checkHeadingIds} from '../../../content/checkHeadingIds';
import {parsePage} from '../../../content/parsePage';
import {listUnits} from '../../../content/units';
import {listFactMarks} from '../marks/factMarks';
import type {PluginOptions} from '../options';
import type {Finding, TellingPage} from './pages';

export type PageOptions = Pick<PluginOptions, 'figures' | 'inline'>;

interface LoadPageParams {
  file: string;
  siteDir: string;
  doc: Pick<LoadedVersion['docs'][number], 'id' | 'title' | 'permalink'>;
  options: PageOptions;
}

export async function loadPage({file, siteDir, doc, options}: LoadPageParams): Promise<TellingPage> {
  const page = posixPath(path.relative(siteDir, file));
  const address = {docId: doc.id, path: page, title: doc.title, permalink: doc.permalink};
  return {...address, ...parseTelling(await readFile(file, 'utf8'), page, options)};
}

type Telling = Pick<TellingPage, 'units' | 'marks' | 'findings' | 'failure'>;

/** What a page tells; a failure if it cannot be parsed. */
export function parseTelling(text: string, page: string, options: PageOptions): Telling {
  try {
    return toTelling(parsePage(text, options), page, options);
  } catch (error) {
    return {units: [], marks: [], findings: [], failure: toFailure(error, page)};
  }
}

function toTelling(root: Root, page: string, options: PageOptions): Telling {
  return {
    units: listUnits(root, options).map(({key, node}) => ({key, line: node.position?.start.line ?? 1})),
    marks: listFactMarks(root, options),
    findings: checkHeadingIds(root).map((finding) => ({path: page, ...finding})),
  };
}

/** The parser throws a `VFileMessage`; anything else is an error of ours. */
function toFailure(error: unknown, page: string): Finding {
  if (!(error instanceof Error) || !('reason' in error)) {
    throw error;
  }
  const line = 'line' in error && typeof error.line === 'number' ? error.line : 1;
  return {path: page, line, message: `Unexpected MDX, expected a page that can be parsed: ${error.message}`};
}
