import {PurgeCSS} from 'purgecss';
import type {UsedNames} from './collectNames';

/** The rules of a stylesheet that can match something. */
export async function dropUnusedRules(css: string, {tags, classes, ids, attributes, values, words}: UsedNames): Promise<string> {
  const used = {
    tags: [...tags],
    classes: [...classes],
    ids: [...ids],
    attributes: {names: [...attributes], values: [...values]},
    undetermined: [...words],
  };
  const [purged] = await new PurgeCSS().purge({
    css: [{raw: css}],
    content: [{raw: '', extension: 'names'}],
    extractors: [{extensions: ['names'], extractor: () => used}],
  });
  return purged!.css;
}
