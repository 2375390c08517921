import {toCommandIo} from '../../../commandLine/toCommandIo';
import {runPdf} from './runPdf';

void runPdf(process.argv.slice(2), toCommandIo(process)).then((exitCode) => {
  process.exitCode = exitCode;
});
