/** How the text of a unit is written where it stands; `decodeText` and `encodeText` go between it and the text itself. */
export type TextEncoding =
  /** Markdown; `indent` is what begins every line after the first: the marks of quotes and lists around it. */
  | {type: 'markdown'; indent: string}
  /** The lines of a fenced code block, without the fences. */
  | {type: 'code'; indent: string}
  /** A whole YAML scalar, quotes included. */
  | {type: 'yaml'; indent: string}
  /** What stands between the quotes of a JSON string. */
  | {type: 'json'}
  /** What stands between the quotes of an attribute. */
  | {type: 'attribute'; quote: '"' | "'"};
