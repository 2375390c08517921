import {formatPieces} from '../pieces/formatPieces';
import type {PagePair} from '../status/project';
import type {Languages} from './exchangePage';
import {importPage, type Outcome, type PageImport} from './importPage';
import type {ImportedUnit, Reason, Refusal} from './importedUnit';

/** What could be read of one file. */
export interface ReadFile {
  /** As told to users. */
  file: string;
  units: readonly ImportedUnit[];
  refusals: readonly Refusal[];
}

/** What became of a unit of a file, or, where `unit` is `null`, of the file. */
export type Result = Outcome & {file: string; line: number; unit: {path: string; id: string} | null};

export interface ProjectImport {
  /** In the order of the files. */
  results: Result[];
  pages: ReadonlyMap<PagePair, PageImport>;
}

export interface ImportProjectParams extends Languages {
  pages: readonly PagePair[];
  files: readonly ReadFile[];
}

/** Takes over what files say, page by page. Nothing is written. */
export function importProject({pages, files, ...languages}: ImportProjectParams): ProjectImport {
  const known = new Map(pages.filter(({sourceText}) => sourceText !== null).map((page) => [page.path, page]));
  const outcomes = new Map<ImportedUnit, Outcome>(listRepeated(files));
  const byPage = new Map<PagePair, ImportedUnit[]>();
  for (const unit of files.flatMap(({units}) => units).filter((one) => !outcomes.has(one))) {
    const page = known.get(unit.path);
    if (page) byPage.set(page, [...(byPage.get(page) ?? []), unit]);
    else outcomes.set(unit, refuse('foreign-page', unit.path));
  }
  const imports = new Map([...byPage].map(([page, units]) => [page, importPage(page, units, languages)]));
  imports.forEach((one) => one.outcomes.forEach((outcome, unit) => outcomes.set(unit, outcome)));
  return {results: files.flatMap((file) => toResults(file, outcomes)), pages: imports};
}

function refuse(reason: Reason, detail: string): Outcome {
  return {result: 'refused', reason, detail};
}

/** Units that an earlier file, or the same, has told of: the same again says nothing, something else cannot be true as well. */
function listRepeated(files: readonly ReadFile[]): [ImportedUnit, Outcome][] {
  const first = new Map<string, ImportedUnit>();
  const repeated: [ImportedUnit, Outcome][] = [];
  for (const unit of files.flatMap(({units}) => units)) {
    const place = `${unit.path}#${unit.id}`;
    const earlier = first.get(place);
    if (earlier) repeated.push([unit, isSame(earlier, unit) ? {result: 'unchanged'} : refuse('duplicate', place)]);
    else first.set(place, unit);
  }
  return repeated;
}

function isSame(one: ImportedUnit, other: ImportedUnit): boolean {
  const format = ({target}: ImportedUnit): string => formatPieces(target ?? []);
  return format(one) === format(other) && one.isConfirmed === other.isConfirmed;
}

function toResults({file, units, refusals}: ReadFile, outcomes: ReadonlyMap<ImportedUnit, Outcome>): Result[] {
  const told = units.map((unit): Result => ({...outcomes.get(unit)!, file, line: unit.line, unit: {path: unit.path, id: unit.id}}));
  const refused = refusals.map(({line, reason, detail, unit}): Result => ({result: 'refused', reason, detail, file, line, unit}));
  return [...told, ...refused].sort((one, other) => one.line - other.line);
}
