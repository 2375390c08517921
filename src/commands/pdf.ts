import {toCommandIo} from '../commandLine/toCommandIo';
import {runPdf} from '../plugins/pdf';
import {BOOK_OPTIONS} from './bookOptions';

/** `npm run -s pdf -- …`: books of this site. */
void runPdf(process.argv.slice(2), toCommandIo(process), BOOK_OPTIONS).then((exitCode) => {
  process.exitCode = exitCode;
});
