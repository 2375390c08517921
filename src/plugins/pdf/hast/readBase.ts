import type {Element} from 'hast';
import type {BlockBase} from './article';
import {attributeOf} from './tree';

/** What any block has of its element: the key it shares with its translations, and its id. */
export function readBase(element: Element): BlockBase {
  const id = attributeOf(element, 'id');
  return {key: attributeOf(element, 'dataUnit'), ids: id ? [id] : []};
}
