import {createMDXLoaderItem, type Options as MdxLoaderOptions} from '@docusaurus/mdx-loader';
import {remarkTranslation, type RemarkTranslationOptions} from '../reading/remarkTranslation';
import {readFault} from './frontMatterFault';

type Processors = NonNullable<MdxLoaderOptions['processors']>;
type Processor = Processors['mdxProcessor'];
type ProcessParams = Parameters<Processor['process']>[0];
type Result = Awaited<ReturnType<Processor['process']>>;

export interface CreatePageProcessorsParams extends RemarkTranslationOptions {
  options: MdxLoaderOptions;
  isPage: (file: string) => boolean;
  /**
   * What to compile to when a page does not compile.
   *
   * @throws {Error} when nothing may stand in its place.
   */
  onBroken: (params: ProcessParams, error: unknown) => Promise<Result>;
}

/** The processors of the MDX loader, except that pages of a translation are described and may break. */
export function createPageProcessors({options, isPage, onBroken, describe}: CreatePageProcessorsParams): Processors {
  const describing = createMDXLoaderItem({
    ...options,
    processors: undefined,
    beforeDefaultRemarkPlugins: [...(options.beforeDefaultRemarkPlugins ?? []), [remarkTranslation, {describe}]],
  }).then((item) => (item as {options: {processors: Processors}}).options.processors);
  const create = (format: keyof Processors): Processor => ({
    process: async (params) => {
      if (!isPage(params.filePath)) return options.processors![format].process(params);
      try {
        throwFault(params.frontMatter);
        return await (await describing)[format].process(params);
      } catch (error) {
        return onBroken(params, error);
      }
    },
  });
  return {mdProcessor: create('mdProcessor'), mdxProcessor: create('mdxProcessor')};
}

function throwFault(frontMatter: object): void {
  const fault = readFault(frontMatter);
  if (fault !== undefined) throw fault;
}
