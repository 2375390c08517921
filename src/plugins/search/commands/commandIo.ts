/** What a command may know of the world around it. */
export interface CommandIo {
  env: Readonly<Partial<Record<string, string>>>;
  print(line: string): void;
  printError(line: string): void;
  /** Milliseconds from any moment. */
  now(): number;
  /** The most memory the process ever had, in MB. */
  peakRssMb(): number;
}

/** 0: done; 2: could not run. */
export type ExitCode = 0 | 2;
