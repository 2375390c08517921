import {joinWords} from '../../../content/joinWords';
import type {FactDate, Ledger, Localized} from '../ledger/ledger';
import type {TellingPage} from '../telling/pages';

/** A fact in the language of the reader. */
export interface LocalFact {
  id: string;
  kind: string;
  text: string;
  voice: string;
  voiceInferred: boolean;
  date?: FactDate;
  figure?: string;
}

export interface LocalParagraph {
  id: string;
  kind: string;
  text: string;
  facts: LocalFact[];
}

/** A page that tells a fact, and the place in it. */
export interface Telling {
  title: string;
  permalink: string;
}

/** What each edition tells: version name → fact id → its pages in the order they are read. */
export type Tellings = Record<string, Record<string, Telling[]>>;

/** The ledger in one locale, ready to be shown: its lines break where they should. */
export function toLocalParagraphs(ledger: Ledger, locale: string): LocalParagraph[] {
  const inLocale = (text: Localized): string => joinWords(text[locale]!, locale);
  const voices = new Map(ledger.voices.map(({id, text}) => [id, inLocale(text)]));
  const toLocalFact = (fact: Ledger['facts'][number]): LocalFact => ({
    id: fact.id,
    kind: fact.kind,
    text: inLocale(fact.text),
    voice: voices.get(fact.voice)!,
    voiceInferred: fact.voiceInferred,
    date: fact.date,
    figure: fact.figure && inLocale(fact.figure),
  });
  return ledger.paragraphs.map(({id, kind, text}) => ({
    id,
    kind,
    text: inLocale(text),
    facts: ledger.facts.filter((fact) => fact.id.startsWith(`${id}.`)).map(toLocalFact),
  }));
}

/** Where one edition tells each fact. */
export function toTellings(pages: readonly TellingPage[]): Record<string, Telling[]> {
  const tellings: Record<string, Telling[]> = {};
  for (const {title, permalink, marks} of pages) {
    const told = marks.filter(({kind}) => kind === 'telling').flatMap(({ids}) => ids);
    for (const id of new Set(told)) {
      (tellings[id] ??= []).push({title, permalink: `${permalink}#${id}`});
    }
  }
  return tellings;
}
