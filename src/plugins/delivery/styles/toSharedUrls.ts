import path from 'node:path';
import postcss from 'postcss';
import type {BuildFile} from '../reading/build';

export interface ToSharedUrlsParams {
  stylesheet: BuildFile;
  baseUrl: string;
  /** Every file of the build. */
  files: ReadonlySet<string>;
}

const URL_VALUE = /url\(\s*(["']?)(?!["']?(?:data:|[a-z]+:|\/\/|#))([^"')]+)\1\s*\)/gi;

/** Where the one stylesheet will be. */
export const STYLESHEET_DIR = 'assets/css';

/**
 * A stylesheet whose addresses hold in `assets/css/`. Each locale has its own copy of every asset,
 * named after its content: where there is a copy outside the locale, that one is meant.
 */
export function toSharedUrls({stylesheet, baseUrl, files}: ToSharedUrlsParams): string {
  const root = postcss.parse(stylesheet.text);
  const toShared = (url: string) => {
    const file = url.startsWith('/') ? removePrefix(url, baseUrl) : path.posix.join(path.posix.dirname(stylesheet.path), url);
    return file === undefined ? url : path.posix.relative(STYLESHEET_DIR, findShared(file, files));
  };
  const convert = (value: string) => value.replace(URL_VALUE, (_, quote: string, url: string) => `url(${quote}${toShared(url)}${quote})`);
  root.walkDecls((declaration) => void (declaration.value = convert(declaration.value)));
  root.walkAtRules('import', (rule) => void (rule.params = convert(rule.params)));
  return root.toString();
}

function removePrefix(url: string, prefix: string): string | undefined {
  return url.startsWith(prefix) ? url.slice(prefix.length) : undefined;
}

function findShared(file: string, files: ReadonlySet<string>): string {
  const shared = file.slice(Math.max(file.indexOf('assets/'), 0));
  return files.has(shared) ? shared : file;
}
