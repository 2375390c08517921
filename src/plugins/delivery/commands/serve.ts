import {once} from 'node:events';
import {runServe} from './runServe';
import {toCommandIo} from '../../../commandLine/toCommandIo';

const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => {});

void runServe(process.argv.slice(2), {...toCommandIo(process), stopped}).then((exitCode) => {
  process.exitCode = exitCode;
});
