import {Joi} from '@docusaurus/utils-validation';
import {isMap, LineCounter, parseDocument, type Document} from 'yaml';
import type {Certainty, Fact, FactDate, Ledger, Localized, Paragraph, Voice} from './ledger';

interface ParseLedgerParams {
  text: string;
  /** Named in errors. */
  path: string;
  /** Every text must be there in each of them. */
  locales: readonly string[];
}

interface FileEntry {
  id: string;
  kind: string;
  voice: string;
  voiceInferred?: boolean;
  date?: FactDate;
  figure?: Localized;
  [locale: string]: unknown;
}

/**
 * Reads the ledger file.
 *
 * @throws {Error} that names the file and, where YAML knows it, the line.
 */
export function parseLedger({text, path, locales}: ParseLedgerParams): Ledger {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines});
  const [syntaxError] = document.errors;
  if (syntaxError) {
    throw new Error(`${path}: ${syntaxError.message}`);
  }
  const file = validate(document.toJS(), path, locales);
  const ledger = toLedger(file, factLines(document, lines), locales);
  ensureKnownVoices(ledger, path);
  ensureUniqueIds(ledger, path);
  return ledger;
}

type LedgerFile = Record<'voices' | 'paragraphs' | 'facts', FileEntry[]>;

const CERTAINTY = Joi.string().valid('stated', 'inferred', 'absent' satisfies Certainty);

function createSchema(locales: readonly string[]) {
  const localized = Object.fromEntries(locales.map((locale) => [locale, Joi.string().required()]));
  const date = Joi.object({
    value: Joi.string().pattern(/^\d{4}(?:-\d{2}){0,2}$/).required(),
    year: CERTAINTY.required(),
    month: CERTAINTY.required(),
    day: CERTAINTY.required(),
  });
  const fact = Joi.object({
    id: Joi.string().pattern(/^P\d{2}\.\d+$/).required(),
    kind: Joi.string().required(),
    ...localized,
    voice: Joi.string().required(),
    voiceInferred: Joi.boolean(),
    date,
    figure: Joi.object(localized),
    home: Joi.string().required(),
    also: Joi.array().items(Joi.string()),
  });
  return Joi.object({
    voices: Joi.array().items(Joi.object({id: Joi.string().required(), ...localized})).required(),
    paragraphs: Joi.array()
      .items(Joi.object({id: Joi.string().required(), kind: Joi.string().required(), ...localized}))
      .required(),
    facts: Joi.array().items(fact).required(),
  });
}

function validate(content: unknown, path: string, locales: readonly string[]): LedgerFile {
  const {error, value} = createSchema(locales).validate(content, {convert: false});
  if (error) {
    throw new Error(`${path}: ${error.message}`);
  }
  return value as LedgerFile;
}

function factLines(document: Document, lines: LineCounter): number[] {
  const facts = document.get('facts') as {items: unknown[]};
  return facts.items.map((item) => (isMap(item) ? lines.linePos(item.range![0]).line : 0));
}

function toLedger(file: LedgerFile, lines: number[], locales: readonly string[]): Ledger {
  const text = (entry: FileEntry): Localized =>
    Object.fromEntries(locales.map((locale) => [locale, entry[locale] as string]));
  return {
    voices: file.voices.map((entry): Voice => ({id: entry.id, text: text(entry)})),
    paragraphs: file.paragraphs.map(
      (entry): Paragraph => ({id: entry.id, kind: entry.kind, text: text(entry)}),
    ),
    facts: file.facts.map(
      (entry, index): Fact => ({
        id: entry.id,
        kind: entry.kind,
        text: text(entry),
        voice: entry.voice,
        voiceInferred: entry.voiceInferred ?? false,
        date: entry.date,
        figure: entry.figure,
        line: lines[index]!,
      }),
    ),
  };
}

function ensureKnownVoices({facts, voices}: Ledger, path: string): void {
  const known = new Set(voices.map(({id}) => id));
  const stray = facts.find(({voice}) => !known.has(voice));
  if (stray) {
    throw new Error(
      `${path}:${stray.line}: Unexpected voice "${stray.voice}" of ${stray.id}, expected one of ${[...known].sort().join(', ')}`,
    );
  }
}

function ensureUniqueIds({facts}: Ledger, path: string): void {
  const seen = new Set<string>();
  for (const {id, line} of facts) {
    if (seen.has(id)) {
      throw new Error(`${path}:${line}: Unexpected second ${id}, expected every fact once`);
    }
    seen.add(id);
  }
}
