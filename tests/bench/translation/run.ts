import {parseArgs} from 'node:util';
import {loadPages} from '../../../src/plugins/translation/tree/loadPages';
import {resolveScope} from '../../../src/plugins/translation/tree/resolveScope';
import {measureEdits} from './measureEdits';

/** `tsx tests/bench/translation/run.ts --source DIR --target DIR --source-locale en --target-locale ko`: how well edits of the source are found. */
const {values} = parseArgs({
  options: {
    source: {type: 'string'},
    target: {type: 'string'},
    'source-locale': {type: 'string'},
    'target-locale': {type: 'string'},
    edits: {type: 'string', default: '1000'},
    pages: {type: 'string', default: '200'},
    seeds: {type: 'string', default: '1'},
    verbose: {type: 'boolean'},
  },
});

async function run(): Promise<void> {
  const scope = await resolveScope({...values, cwd: process.cwd(), sourceLocale: values['source-locale'], targetLocale: values['target-locale']});
  const {pages} = await loadPages(scope);
  for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
    const {wrong, ...measures} = measureEdits({
      pages: pages.filter(({type}) => type === 'page'),
      sourceLocale: scope.sourceLocale,
      targetRoot: scope.targetRoot,
      edits: Number(values.edits),
      editedPages: Number(values.pages),
      seed,
    });
    process.stdout.write(`${JSON.stringify(measures)}\n`);
    if (values.verbose) process.stdout.write(wrong.map((line) => `  ${line}\n`).join(''));
  }
}

void run();
