import {readAttributes} from '../markup/readAttributes';
import type {TagPart} from '../markup/splitMarkup';
import type {Page} from './build';

export interface OpeningTag extends TagPart {
  attributes: ReadonlyMap<string, string>;
}

/** The opening tags of a page in their order. */
export function* listTags({text, parts}: Pick<Page, 'text' | 'parts'>): Generator<OpeningTag> {
  for (const part of parts) {
    if (part.kind !== 'tag' || part.isClosing) continue;
    yield {...part, attributes: readAttributes(text.slice(part.start, part.end))};
  }
}
