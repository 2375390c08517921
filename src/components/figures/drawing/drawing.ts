import type {Translate} from '../../../messages';
import type {Block} from './block';
import type {Layout} from './layout';

/** What a drawing is made from; all of it is handed in, so tests and previews need no site. */
export interface DrawingContext {
  layout: Layout;
  /** A message of the site in the reader's language. */
  t: Translate;
  /** What the glossary calls a person, a company or a thing in the reader's language. */
  term: (id: string) => {name: string};
}

/** A picture: a block as wide as the plate of its layout. */
export type Drawing = (context: DrawingContext) => Block;
