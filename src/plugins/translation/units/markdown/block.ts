import type {Attribute} from './tag';

/** A stretch of text in a page. */
export interface Stretch {
  start: number;
  end: number;
  /** From 1. */
  line: number;
}

/** What a page is made of, in reading order. */
export type Block =
  /** `anchor` is the id an author gave it. */
  | (Stretch & {type: 'heading'; anchor: string | undefined})
  | (Stretch & {type: 'paragraph' | 'list-item' | 'label'})
  /** `fence`: the opening line of a code block told its language. */
  | (Stretch & {type: 'code'})
  | {type: 'row'; cells: (Stretch | undefined)[]}
  | (Stretch & {type: 'attribute'; name: string; quote: Attribute['quote']})
  /** An admonition opens or closes. */
  | {type: 'open'; name: string}
  | {type: 'close'};
