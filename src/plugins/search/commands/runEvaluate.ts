import {parseArgs} from 'node:util';
import {bundleEngine} from '../evaluation/bundleEngine';
import {loadJudgments} from '../evaluation/loadJudgments';
import {loadSections} from '../evaluation/loadSections';
import {measureSearch, type Measures} from '../evaluation/measureSearch';
import {weighServed} from '../evaluation/weighServed';
import {createIndex} from '../indexer/createIndex';
import {loadAnalyzer} from '../indexer/loadAnalyzer';
import {loadConcepts} from '../indexer/loadConcepts';
import type {CommandIo, ExitCode} from './commandIo';
import {loadCommandMessages} from './loadCommandMessages';

const OPTIONS = {
  sections: {type: 'string'},
  judgments: {type: 'string'},
  glossary: {type: 'string'},
  json: {type: 'boolean'},
} as const;

export interface Evaluation extends Measures {
  /** Milliseconds to make the index, the analyser loaded. */
  buildMs: number;
  /** All files of the index as served. */
  indexBytes: number;
  /** The most memory the whole run ever had, in MB. */
  peakRssMb: number;
}

/** `evaluate --sections FILE --judgments FILE [--glossary FILE] [--json]` */
export async function runEvaluate(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const {values} = parseArgs({args: [...args], options: OPTIONS});
  const t = await loadCommandMessages(io);
  if (values.sections === undefined || values.judgments === undefined) {
    io.printError(t('search.evaluate.usage'));
    return 2;
  }
  const [pages, judgments] = [await loadSections(values.sections), await loadJudgments(values.judgments)];
  const concepts = values.glossary === undefined ? [] : await loadConcepts(values.glossary);
  const analyzer = await loadAnalyzer((error) => io.printError(error.message));
  const start = io.now();
  const files = createIndex({pages, analyzer, concepts, locale: 'ko', edition: 'current'});
  const buildMs = io.now() - start;
  const engineBytes = weighServed('engine.js', await bundleEngine());
  const measures = await measureSearch({files, judgments, engineBytes, now: io.now});
  const indexBytes = [...files].reduce((sum, [path, bytes]) => sum + weighServed(path, bytes), 0);
  const evaluation = roundAll({...measures, buildMs, indexBytes, peakRssMb: io.peakRssMb()});
  if (values.json) io.print(JSON.stringify(evaluation));
  else for (const [measure, value] of Object.entries(evaluation)) io.print(t(`search.evaluate.${measure}`, {value}));
  return 0;
}

function roundAll(evaluation: Evaluation): Evaluation {
  const rounded = Object.entries(evaluation).map(([name, value]) => [name, Number(value.toFixed(Math.abs(value) < 1000 ? 4 : 0))]);
  return Object.fromEntries(rounded) as Evaluation;
}
