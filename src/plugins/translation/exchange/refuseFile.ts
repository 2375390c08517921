import type {ImportedFile, Reason, Refusal} from './importedUnit';

/** The answer to a file of which nothing can be taken. */
export function refuseFile(reason: Reason, {line = 1, detail = ''}: Partial<Pick<Refusal, 'line' | 'detail'>> = {}): ImportedFile {
  return {units: [], refusals: [{line, reason, detail, unit: null}]};
}
