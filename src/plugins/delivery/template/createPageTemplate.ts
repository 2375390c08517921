import {readFileSync} from 'node:fs';
import path from 'node:path';
import {toInlineScript} from '../../../html/toInlineScript';

export interface PageTemplateOptions {
  /** The page's shortcuts, as in `aria-keyshortcuts` but with letters in lower case. */
  shortcuts: readonly string[];
}

/** Those of every search box a Docusaurus site can have. */
export const DEFAULT_OPTIONS: PageTemplateOptions = {shortcuts: ['Control+k', 'Meta+k', '/']};

const LOADER = path.join(__dirname, '../client/loadScriptsAtIntent.ts');
const PAGE = path.join(__dirname, 'page.html');

/**
 * The page for `siteConfig.ssrTemplate`: Docusaurus' own, except that a first visit loads no
 * script. The reader's first intent does; see `client/loadScriptsAtIntent.ts`.
 */
export function createPageTemplate({shortcuts}: PageTemplateOptions = DEFAULT_OPTIONS): string {
  const loader = toInlineScript(readFileSync(LOADER, 'utf8'));
  return readFileSync(PAGE, 'utf8').replace('{loader}', () => loader).replace('{shortcuts}', shortcuts.join(' '));
}
