/** What a command may know of the world around it. */
export interface CommandIo {
  env: Readonly<Partial<Record<string, string>>>;
  print(line: string): void;
  printError(line: string): void;
}

/** 0: fine; 1: it found something; 2: it could not run. */
export type ExitCode = 0 | 1 | 2;
