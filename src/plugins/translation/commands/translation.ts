import {toCommandIo} from '../../../commandLine/toCommandIo';
import {runTranslation} from './runTranslation';

void runTranslation(process.argv.slice(2), toCommandIo(process)).then((exitCode) => {
  process.exitCode = exitCode;
});
