/** The arguments that every command takes, for `parseArgs` of `node:util`. */
export const PROJECT_OPTIONS = {
  source: {type: 'string'},
  target: {type: 'string'},
  baseline: {type: 'string'},
  'source-locale': {type: 'string'},
  'target-locale': {type: 'string'},
  locale: {type: 'string'},
  json: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
} as const;

/** What `parseArgs` makes of them. */
export interface ProjectValues {
  source?: string | undefined;
  target?: string | undefined;
  baseline?: string | undefined;
  'source-locale'?: string | undefined;
  'target-locale'?: string | undefined;
  /** The same as `target-locale`. */
  locale?: string | undefined;
}
