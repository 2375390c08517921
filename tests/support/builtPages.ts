import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';

/** A page of the built site. */
export interface BuiltPage {
  /** As the reader asks for it: `/en/1.0/glossary/`. */
  pathname: string;
  locale: 'ko' | 'en';
  edition: 'current' | '1.0';
  /** What is left of the pathname without locale and edition; equal for all versions of a page. */
  name: string;
  /** The file as it stands in the folder. */
  html: string;
}

/** Every page a reader can open, without the 404 pages. */
export function listBuiltPages(siteDir: string): BuiltPage[] {
  return readdirSync(siteDir, {recursive: true, encoding: 'utf8'})
    .filter((file) => path.basename(file) === 'index.html')
    .sort()
    .map((file) => toBuiltPage(siteDir, file));
}

export function parseHtml(html: string): Root {
  return fromHtml(html);
}

/** Depth first, in document order. */
export function* walkElements(node: Root | Element): Generator<Element> {
  for (const child of node.children) {
    if (child.type === 'element') {
      yield child;
      yield* walkElements(child);
    }
  }
}

const PREFIX = /^\/(?<locale>en\/)?(?<edition>1\.0\/)?/;

function toBuiltPage(siteDir: string, file: string): BuiltPage {
  const pathname = `/${path.posix.dirname(file.split(path.sep).join('/'))}/`.replace('/./', '/');
  const {locale, edition} = PREFIX.exec(pathname)!.groups!;
  return {
    pathname,
    locale: locale ? 'en' : 'ko',
    edition: edition ? '1.0' : 'current',
    name: pathname.replace(PREFIX, '/'),
    html: readFileSync(path.join(siteDir, file), 'utf8'),
  };
}
