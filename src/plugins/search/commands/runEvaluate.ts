import {parseArgs} from 'node:util';
import type {ExitCode} from '../../../commandLine/commandIo';
import {fail, succeed} from '../../../commandLine/endings';
import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {bundleEngine} from '../evaluation/bundleEngine';
import {loadJudgments} from '../evaluation/loadJudgments';
import {loadSections} from '../evaluation/loadSections';
import {measureSearch, type Measures} from '../evaluation/measureSearch';
import {weighServed} from '../evaluation/weighServed';
import {createIndex} from '../indexer/createIndex';
import {loadAnalyzer} from '../indexer/loadAnalyzer';
import {loadConcepts} from '../indexer/loadConcepts';
import type {SearchIo} from './searchIo';

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
export async function runEvaluate(args: readonly string[], io: SearchIo): Promise<ExitCode> {
  const {values} = parseArgs({args: [...args], options: OPTIONS});
  const t = await loadCommandMessages(io);
  if (values.sections === undefined || values.judgments === undefined) {
    return fail(io, t('search.evaluate.usage'));
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
  if (values.json) return succeed(io, JSON.stringify(evaluation));
  return succeed(io, ...Object.entries(evaluation).map(([measure, value]) => t(`search.evaluate.${measure}`, {value})));
}

function roundAll(evaluation: Evaluation): Evaluation {
  const rounded = Object.entries(evaluation).map(([name, value]) => [name, Number(value.toFixed(Math.abs(value) < 1000 ? 4 : 0))]);
  return Object.fromEntries(rounded) as Evaluation;
}
