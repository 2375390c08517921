import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import type {DrawingContext, Layout} from '../../src/components/figures/drawing';
import {createMessages, toResources} from '../../src/messages';
import {joinLocalized} from '../../src/plugins/glossary/entries/joinEntry';

const I18N = path.resolve(import.meta.dirname, '../../i18n');

/** What a drawing of the site is given, from the real messages and the real glossary, its names joined as on the site. */
export function drawingContext(locale: 'ko' | 'en', layout: Layout): DrawingContext {
  const codeJson: unknown = JSON.parse(readFileSync(path.join(I18N, locale, 'code.json'), 'utf8'));
  const entries: {id: string; name: Record<string, string>}[] = parse(
    readFileSync(path.join(I18N, 'glossary.yml'), 'utf8'),
  );
  return {
    layout,
    t: createMessages({locale, resources: toResources(codeJson)}),
    term: (id) => {
      const name = entries.find((entry) => entry.id === id)?.name;
      if (name?.[locale] === undefined) {
        throw new Error(`Unexpected glossary id "${id}" without a name in ${locale}, expected one of glossary.yml`);
      }
      return {name: joinLocalized(name)[locale]!};
    },
  };
}
