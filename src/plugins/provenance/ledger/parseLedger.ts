import {parseYaml} from '../../../content/parseYaml';
import {paragraphOf, type Fact, type Ledger, type Localized} from './ledger';
import {createLedgerSchema, type FileFact, type LedgerFile} from './ledgerSchema';

export interface ParseLedgerParams {
  text: string;
  /** Named in errors. */
  path: string;
  /** Every text must be there in each of them. */
  locales: readonly string[];
}

/** @throws {Error} with a `path:line: …` for everything wrong with the ledger. */
export function parseLedger({text, path, locales}: ParseLedgerParams): Ledger {
  const {value, lineOf} = parseYaml<LedgerFile>({text, path, schema: createLedgerSchema(locales)});
  const ledger = toLedger(value, (index) => lineOf(['facts', index]), locales);
  ensureKnownVoices(ledger, path);
  ensureKnownParagraphs(ledger, path);
  return ledger;
}

function toLedger(file: LedgerFile, factLine: (index: number) => number, locales: readonly string[]): Ledger {
  const toText = (entry: Record<string, unknown>): Localized =>
    Object.fromEntries(locales.map((locale) => [locale, entry[locale] as string]));
  const toFact = ({id, kind, voice, voiceInferred = false, date, figure, home, ...rest}: FileFact, index: number): Fact => ({
    id,
    kind,
    text: toText(rest),
    voice,
    voiceInferred,
    date,
    figure,
    home,
    line: factLine(index),
  });
  return {
    voices: file.voices.map((voice) => ({id: voice.id, text: toText(voice)})),
    paragraphs: file.paragraphs.map((entry) => ({id: entry.id, kind: entry.kind, text: toText(entry)})),
    facts: file.facts.map(toFact),
  };
}

function ensureKnownVoices({facts, voices}: Ledger, path: string): void {
  const known = voices.map(({id}) => id);
  for (const {id, voice, line} of facts) {
    if (!known.includes(voice)) {
      throw new Error(`${path}:${line}: Unexpected voice "${voice}" of ${id}, expected one of ${[...known].sort().join(', ')}`);
    }
  }
}

/** The source map shows facts under their paragraphs; one without would vanish from it. */
function ensureKnownParagraphs({facts, paragraphs}: Ledger, path: string): void {
  const known = new Set(paragraphs.map(({id}) => id));
  for (const {id, line} of facts) {
    if (!known.has(paragraphOf(id))) {
      throw new Error(`${path}:${line}: Unexpected fact ${id}, expected ${paragraphOf(id)} among the paragraphs`);
    }
  }
}
