import {runAccept} from './runAccept';
import {runInit} from './runInit';
import {runStatus} from './runStatus';
import type {RunCommand} from './translationIo';

/** Every command by its name, in the order of the help. */
export const COMMANDS: Readonly<Record<string, RunCommand>> = {
  status: runStatus,
  accept: runAccept,
  init: runInit,
};
