import {transform} from 'lightningcss';
import type {Build} from '../reading/build';
import {collectNames} from './collectNames';
import {dropUnusedDefinitions} from './dropUnusedDefinitions';
import {dropUnusedRules} from './dropUnusedRules';
import {mergeStylesheets} from './mergeStylesheets';
import {toSharedUrls} from './toSharedUrls';

/** The one stylesheet of all locales and editions: only what their pages and scripts use. */
export function createStylesheet({baseUrl, files, stylesheets, pages, scripts}: Build): string {
  const merged = mergeStylesheets(stylesheets.map((stylesheet) => toSharedUrls({stylesheet, baseUrl, files})));
  const used = dropUnusedRules(merged, collectNames(pages, scripts));
  return dropUnusedDefinitions(used, [...pages, ...scripts].map(({text}) => text));
}

/** The same stylesheet in fewer bytes. */
export function minifyStylesheet(css: string): string {
  const {code} = transform({filename: 'site.css', code: Buffer.from(css), minify: true});
  return Buffer.from(code).toString();
}
