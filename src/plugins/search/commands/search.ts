import {toCommandIo} from '../../../commandLine/toCommandIo';
import {runSearch} from './runSearch';

const io = {
  ...toCommandIo(process),
  now: () => performance.now(),
  peakRssMb: () => Math.round(process.resourceUsage().maxRSS / 1024),
};

void runSearch(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode;
});
