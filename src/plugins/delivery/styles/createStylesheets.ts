import {transform} from 'lightningcss';
import type {Build} from '../reading/build';
import {collectNames} from './collectNames';
import {dropUnusedDefinitions} from './dropUnusedDefinitions';
import {dropUnusedRules} from './dropUnusedRules';
import {mergeStylesheets} from './mergeStylesheets';
import {toSharedUrls} from './toSharedUrls';

export interface Stylesheets {
  /** What the pages need as they are. */
  site: string;
  /** That, and what else scripts may make of them. */
  scripted: string;
}

/** Of a build finished before, the lesser one is part of the other. */
const PART = /^assets\/css\/site\.[\da-f]{8}\.css$/;

/** The stylesheets that all locales and editions share. */
export function createStylesheets({baseUrl, files, stylesheets, pages, scripts}: Build): Stylesheets {
  const sources = stylesheets.filter((stylesheet) => !PART.test(stylesheet.path));
  const merged = mergeStylesheets(sources.map((stylesheet) => toSharedUrls({stylesheet, baseUrl, files})));
  const scripted = dropUnused(merged, {pages, scripts});
  return {scripted, site: dropUnused(scripted, {pages, scripts: []})};
}

function dropUnused(css: string, {pages, scripts}: Pick<Build, 'pages' | 'scripts'>): string {
  const used = dropUnusedRules(css, collectNames(pages, scripts));
  return dropUnusedDefinitions(used, [...pages, ...scripts].map(({text}) => text));
}

/** The same stylesheet in fewer bytes. */
export function minifyStylesheet(css: string): string {
  const {code} = transform({filename: 'site.css', code: Buffer.from(css), minify: true});
  return Buffer.from(code).toString();
}
