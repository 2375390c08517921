import {Joi} from '@docusaurus/utils-validation';
import type {Certainty, FactDate, Localized} from './ledger';

/** A text of every locale, beside the other fields of the entry. */
type Texts = {[locale: string]: unknown};

export type FileVoice = {id: string} & Texts;

export type FileParagraph = {id: string; kind: string} & Texts;

export type FileFact = {
  id: string;
  kind: string;
  voice: string;
  voiceInferred?: boolean;
  date?: FactDate;
  figure?: Localized;
  home?: string;
  also?: string[];
} & Texts;

/** The ledger as it is written. */
export interface LedgerFile {
  voices: FileVoice[];
  paragraphs: FileParagraph[];
  facts: FileFact[];
}

const CERTAINTIES: Certainty[] = ['stated', 'inferred', 'absent'];

const DATE = Joi.object<FactDate>({
  value: Joi.string().pattern(/^\d{4}(?:-\d{2}){0,2}$/, 'YYYY, YYYY-MM or YYYY-MM-DD').required(),
  year: Joi.valid(...CERTAINTIES).required(),
  month: Joi.valid(...CERTAINTIES).required(),
  day: Joi.valid(...CERTAINTIES).required(),
})
  .custom((date: FactDate, helpers) => (isAsExactAsSaid(date) ? date : helpers.error('date.parts')))
  .messages({'date.parts': 'the value must have exactly the parts of {#label} that are not "absent"'});

/** What the ledger must hold for a site of these locales. */
export function createLedgerSchema(locales: readonly string[]): Joi.ObjectSchema<LedgerFile> {
  const texts = Object.fromEntries(locales.map((locale) => [locale, Joi.string().required()]));
  return Joi.object<LedgerFile>({
    voices: entries({id: Joi.string().required(), ...texts}),
    paragraphs: entries({
      id: Joi.string().pattern(/^P\d+$/, 'P<number>').required(),
      kind: Joi.string().required(),
      ...texts,
    }),
    facts: entries({
      id: Joi.string().pattern(/^P\d+\.\d+$/, 'P<paragraph>.<number>').required(),
      kind: Joi.string().required(),
      ...texts,
      voice: Joi.string().required(),
      voiceInferred: Joi.boolean(),
      date: DATE,
      figure: Joi.object(texts),
      home: Joi.string(),
      also: Joi.array().items(Joi.string()),
    }),
  }).required();
}

function entries(fields: Record<string, Joi.Schema>): Joi.ArraySchema {
  return Joi.array()
    .items(Joi.object(fields))
    .unique('id')
    .required()
    .messages({'array.unique': 'Its id is taken, expected every id once'});
}

function isAsExactAsSaid({value, year, month, day}: FactDate): boolean {
  const parts = value.split('-').length;
  return [year, month, day].every((certainty, index) => (certainty !== 'absent') === index < parts);
}
