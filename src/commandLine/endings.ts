import type {CommandIo, ExitCode} from './commandIo';

/** Prints what came of it: the command ends well. */
export function succeed(io: CommandIo, ...lines: string[]): ExitCode {
  lines.forEach((line) => io.print(line));
  return 0;
}

/** Prints why the command could not run. */
export function fail(io: CommandIo, line: string): ExitCode {
  io.printError(line);
  return 2;
}
