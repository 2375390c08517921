import {readAttributes} from '../markup/readAttributes';
import {splitMarkup} from '../markup/splitMarkup';
import type {BuildFile, Page} from './build';

/** A page taken apart, once for all who ask. */
export function parsePage({path, text}: BuildFile): Page {
  const parts = splitMarkup(text);
  const opening = parts.filter((part) => part.kind === 'tag').filter((tag) => !tag.isClosing);
  return {path, text, parts, tags: opening.map((tag) => ({...tag, attributes: readAttributes(text.slice(tag.start, tag.end))}))};
}
