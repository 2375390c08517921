import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {HtmlTagObject, LoadContext} from '@docusaurus/types';
import {toInlineScript} from '../../../html/toInlineScript';
import {STORAGE_KEY} from '../client/toPartner';
import type {PluginOptions} from '../options';

export interface PlaceScriptParams extends Pick<PluginOptions, 'content' | 'keyAttribute'>, Pick<LoadContext, 'siteStorage'> {}

/** The script that keeps the reader's place, at the end of the page: it looks at the text before anyone sees it. */
export function createPlaceScript({content, keyAttribute, siteStorage}: PlaceScriptParams): HtmlTagObject {
  return {
    tagName: 'script',
    attributes: {
      'data-content': content,
      'data-key-attribute': keyAttribute,
      'data-storage': siteStorage.type,
      'data-storage-key': STORAGE_KEY + siteStorage.namespace,
    },
    innerHTML: toInlineScript(readFileSync(path.join(__dirname, 'keepPlace.ts'), 'utf8')),
  };
}
