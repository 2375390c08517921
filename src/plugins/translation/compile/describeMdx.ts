import path from 'node:path';
import logger from '@docusaurus/logger';
import type {Options as MdxLoaderOptions} from '@docusaurus/mdx-loader';
import {posixPath} from '@docusaurus/utils';
import type {Severity} from '../options';
import type {RemarkTranslationOptions} from '../reading/remarkTranslation';
import {createPageProcessors} from './createPageProcessors';
import {createStandIn} from './createStandIn';
import {formatBreak} from './formatBreak';
import type {PageIndex} from './pageIndex';

export interface DescribeMdxParams extends RemarkTranslationOptions {
  siteDir: string;
  pages: PageIndex;
  onBrokenTranslation: Severity;
}

/**
 * Options of the MDX loader under which pages are described, the source stands in for a page that
 * does not compile, and links find a page whichever of the two files it is made from: Docusaurus
 * looks for `./page.mdx` beside the file alone.
 */
export function describeMdx(options: MdxLoaderOptions, {siteDir, pages, onBrokenTranslation, describe}: DescribeMdxParams): MdxLoaderOptions {
  const resolved: MdxLoaderOptions = {
    ...options,
    // The source of a translated page is compiled as its stand-in alone, under the translation's metadata.
    metadataPath: (file) => options.metadataPath!(pages.find(file)?.isTranslated ? pages.find(file)!.targetFile : file),
    resolveMarkdownLink: (link) => options.resolveMarkdownLink?.(link) ?? pages.find(path.resolve(path.dirname(link.sourceFilePath), link.linkPathname))?.permalink ?? null,
  };
  return {
    ...resolved,
    processors: createPageProcessors({
      options: resolved,
      describe,
      isPage: (file) => pages.find(file) !== undefined,
      onBroken: async ({filePath, compilerName}, error) => {
        const page = pages.find(filePath)!;
        if (filePath !== page.targetFile || onBrokenTranslation === 'throw') throw error;
        const message = formatBreak(posixPath(path.relative(siteDir, filePath)), error);
        // A site is compiled for the server as well: once is enough.
        if (compilerName === 'client') logger.report(onBrokenTranslation)(message);
        return createStandIn(page);
      },
    }),
  };
}
