import type {CommandIo, ExitCode} from '../../../commandLine/commandIo';

/** The terminal, and what a command may know of it besides. */
export interface TranslationIo extends CommandIo {
  /** Where relative paths begin. */
  cwd: string;
  /** Whether a person sees the output as it comes: colours and questions are for them. */
  isTerminal: boolean;
  /** Asks the person at the terminal; only when there is one. */
  ask(question: string): Promise<string>;
  /** Shows an address to the person at the terminal; only when there is one. */
  openBrowser(url: string): Promise<void>;
  /** Resolves when a command that would go on for ever is to end. */
  untilStopped(): Promise<void>;
}

/** Runs one command with the arguments after its name. */
export type RunCommand = (args: readonly string[], io: TranslationIo) => Promise<ExitCode>;
