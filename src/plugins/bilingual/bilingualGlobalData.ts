import type {PluginOptions} from './options';

/** What the plugin tells its components. */
export type BilingualGlobalData = Pick<PluginOptions, 'content' | 'keyAttribute' | 'omit'>;
