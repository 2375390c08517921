import type {RunCommand} from './translationIo';

/** Every command by its name, in the order of the help. Each is loaded when it is asked for: parsers take longer to load than `status` takes to run. */
export const COMMANDS: Readonly<Record<string, RunCommand>> = {
  status: async (...args) => (await import('./runStatus')).runStatus(...args),
  diff: async (...args) => (await import('./runDiff')).runDiff(...args),
  accept: async (...args) => (await import('./runAccept')).runAccept(...args),
  check: async (...args) => (await import('./runCheck')).runCheck(...args),
  init: async (...args) => (await import('./runInit')).runInit(...args),
  export: async (...args) => (await import('./runExport')).runExport(...args),
  import: async (...args) => (await import('./runImport')).runImport(...args),
  fix: async (...args) => (await import('./runFix')).runFix(...args),
  workbench: async (...args) => (await import('./runWorkbench')).runWorkbench(...args),
};
