import type {TranslationIo} from '../../src/plugins/translation/commands/translationIo';

const unexpected = (what: string) => () => Promise.reject(new Error(`Unexpected ${what}`));

/** The terminal of a test: English, in a folder, with nobody at it, and silent but for what is given. */
export function createIo(given: Partial<TranslationIo> & Pick<TranslationIo, 'cwd'>): TranslationIo {
  return {
    env: {LANG: 'en'},
    isTerminal: false,
    print: () => undefined,
    printError: () => undefined,
    ask: unexpected('question'),
    openBrowser: unexpected('browser'),
    untilStopped: unexpected('command without an end'),
    ...given,
  };
}
