import type {CommandIo, ExitCode} from '../../../commandLine/commandIo';

/** Runs one command with the arguments after its name. */
export type RunCommand = (args: readonly string[], io: CommandIo) => Promise<ExitCode>;

/** Every command by its name, in the order of the help. */
export const COMMANDS: Readonly<Record<string, RunCommand>> = {};
