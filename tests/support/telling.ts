import type {Fact, Ledger} from '../../src/plugins/provenance/ledger/ledger';
import {parseTelling} from '../../src/plugins/provenance/telling/loadPage';
import type {TellingPage} from '../../src/plugins/provenance/telling/pages';

export const PAGE_OPTIONS = {figures: ['Figure'], inline: ['Fact', 'Source']};

/** A page `docs/<docId>.mdx`, or in another folder, with this text. */
export function pageOf(docId: string, text: string, folder = 'docs'): TellingPage {
  const path = `${folder}/${docId}.mdx`;
  return {docId, path, title: `Title of ${docId}`, permalink: `/${docId}/`, ...parseTelling(text, path, PAGE_OPTIONS)};
}

/** A ledger of these facts, a line each. */
export function ledgerOf(...facts: (Partial<Fact> & {id: string})[]): Ledger {
  return {
    voices: [{id: 'baker', text: {ko: '빵집 주인', en: 'the baker'}}],
    paragraphs: [{id: 'P01', kind: 'body', text: {ko: '첫 빵', en: 'First loaf'}}],
    facts: facts.map((fact, index) => ({
      kind: 'what',
      text: {ko: `사실 ${fact.id}`, en: `Fact ${fact.id}`},
      voice: 'baker',
      voiceInferred: false,
      line: index + 1,
      ...fact,
    })),
  };
}
