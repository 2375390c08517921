import type {CommandIo} from './commandIo';

/** The terminal a command is run in. */
export function toCommandIo({env, stdout, stderr}: Pick<NodeJS.Process, 'env' | 'stdout' | 'stderr'>): CommandIo {
  return {
    env,
    print: (line) => void stdout.write(`${line}\n`),
    printError: (line) => void stderr.write(`${line}\n`),
  };
}
