import {joinWords} from '../../../content/joinWords';
import type {GlossaryEntry, Localized} from './entry';

/** An entry as it is shown: in what readers read as a line of text, lines break where they should. */
export function joinEntry(entry: GlossaryEntry): GlossaryEntry {
  const {name, definition, context, role} = entry;
  return {
    ...entry,
    name: joinLocalized(name),
    definition: joinLocalized(definition),
    ...(context && {context: {...context, text: joinLocalized(context.text)}}),
    ...(role && {role: joinLocalized(role)}),
  };
}

/** A text in every locale with {@link joinWords} in each. */
export function joinLocalized(text: Localized): Localized {
  return Object.fromEntries(Object.entries(text).map(([locale, words]) => [locale, joinWords(words, locale)]));
}
