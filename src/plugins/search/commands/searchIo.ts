import type {CommandIo} from '../../../commandLine/commandIo';

/** The terminal, and what an evaluation measures with. */
export interface SearchIo extends CommandIo {
  /** Milliseconds from any moment. */
  now(): number;
  /** The most memory the process ever had, in MB. */
  peakRssMb(): number;
}
