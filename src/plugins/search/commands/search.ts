import {runSearch} from './runSearch';

const io = {
  env: process.env,
  print: (line: string) => console.log(line),
  printError: (line: string) => console.error(line),
  now: () => performance.now(),
  peakRssMb: () => Math.round(process.resourceUsage().maxRSS / 1024),
};

void runSearch(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode;
});
