import {transformSync} from '@swc/core';

/** A script as a page can hold it: types and comments taken out, names short. */
export function toInlineScript(source: string): string {
  const {code} = transformSync(source, {
    jsc: {parser: {syntax: 'typescript'}, target: 'es2022', minify: {compress: true, mangle: true}},
    isModule: false,
    minify: true,
  });
  return code.trim();
}
