import {runFinish} from './runFinish';
import {toCommandIo} from '../../../commandLine/toCommandIo';

void runFinish(process.argv.slice(2), toCommandIo(process)).then((exitCode) => {
  process.exitCode = exitCode;
});
