/** The first characters of a line that tell what it is; white space before them is gone. */

export const ATX_HEADING = /^(?<marks>#{1,6})(?:[ \t]+|$)/;
export const SETEXT_UNDERLINE = /^(?:=+|-+)[ \t]*$/;
export const THEMATIC_BREAK = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
export const FENCE = /^(?<fence>`{3,}(?=[^`]*$)|~{3,}|\$\$+(?=[^$]*$))(?<label>.*)$/;
export const QUOTE = /^>[ \t]?/;
export const LIST_MARKER = /^(?<marker>[-*+]|\d{1,9}[.)])(?<space>[ \t]+|$)/;
export const TASK = /^\[[ xX]\][ \t]+/;
export const DIRECTIVE_OPEN = /^:{3,}[ \t]*(?<name>[A-Za-z][\w-]*)(?:\[(?<label>.*)\](?:\{.*\})?[ \t]*|(?:\{.*\})?[ \t]*(?<words>.*?)[ \t]*)$/;
export const DIRECTIVE_CLOSE = /^:{3,}[ \t]*$/;
export const ALERT = /^\[!\w+\][ \t]*$/;
export const ESM = /^(?:import[ \t]*(?:['"{*]|[\w$]+[ \t]*(?:,|[ \t]from\b))|export[ \t]+(?:default|const|let|var|function|class|async)\b|export[ \t]*[{*])/;
export const DEFINITION = /^\[(?!\^)[^\]]+\]:[ \t]*\S/;
export const FOOTNOTE = /^\[\^[^\]]+\]:[ \t]*/;
export const TABLE_DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
