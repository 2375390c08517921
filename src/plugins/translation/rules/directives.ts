import {findFrontMatter} from '../units/markdown/findFrontMatter';
import type {PageText} from './pageText';
import type {Severity} from './rule';

/** Its findings are about the comments that accept findings. */
export const DIRECTIVES: {ruleId: string; severity: Severity} = {ruleId: 'directives', severity: 'warning'};

/**
 * A comment by which a translator accepts findings of some rules, with the reason:
 * `{/* translation-ignore-next numbers: the source counts from 0 *\/}` before a block, or
 * `translation-ignore-page` anywhere. In Markdown that is not MDX, `<!-- … -->`; in the front matter,
 * `# …` before a field.
 */
export interface Directive {
  ruleIds: readonly string[];
  reason: string;
  start: number;
  end: number;
  /** The lines it speaks of, both included. */
  firstLine: number;
  lastLine: number;
}

const COMMENT = /(?:\{\/\*|<!--)\s*translation-ignore-(?<scope>next|page)\b(?<rest>[^]*?)(?:\*\/\}|-->)/g;

const YAML_COMMENT = /^#[ \t]*translation-ignore-(?<scope>next|page)\b(?<rest>.*)$/gm;

/** The directives of a page; those in code blocks are shown, not meant. */
export function readDirectives({text, blocks}: Pick<PageText, 'text' | 'blocks'>): Directive[] {
  const codes = blocks.filter((block) => block.type === 'code');
  const frontMatter = text.slice(0, findFrontMatter(text)?.end ?? 0);
  const comments = [...text.matchAll(COMMENT)].filter(({index}) => !codes.some(({start, end}) => start <= index && index < end) && !isInCodeSpan(text, index));
  return [
    ...[...frontMatter.matchAll(YAML_COMMENT)].map((comment) => toDirective(comment, (end) => findNextLine(text, end))),
    ...comments.map((comment) => toDirective(comment, (end) => findNextBlock(text, end))),
  ];
}

function toDirective({0: comment, index, groups}: RegExpExecArray, findNext: (end: number) => Lines): Directive {
  const {scope, rest = ''} = groups ?? {};
  const end = index + comment.length;
  return {start: index, end, ...readRest(rest), ...(scope === 'page' ? {firstLine: 1, lastLine: Infinity} : findNext(end))};
}

/** An odd number of backticks before it in its line. */
function isInCodeSpan(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return (line.split('`').length - 1) % 2 === 1;
}

function readRest(rest: string): Pick<Directive, 'ruleIds' | 'reason'> {
  const [rules = '', ...reason] = rest.split(':');
  return {ruleIds: rules.split(/[\s,]+/).filter((ruleId) => ruleId !== ''), reason: reason.join(':').trim()};
}

type Lines = Pick<Directive, 'firstLine' | 'lastLine'>;

function findNextLine(text: string, end: number): Lines {
  const line = text.slice(0, end).split('\n').length + 1;
  return {firstLine: line, lastLine: line};
}

/** The lines up to the next blank one, from the first that is none. */
function findNextBlock(text: string, end: number): Lines {
  const lines = text.slice(end).split('\n');
  const line = text.slice(0, end).split('\n').length;
  const first = lines.findIndex((content) => content.trim() !== '');
  const length = lines.slice(Math.max(first, 0)).findIndex((content) => content.trim() === '');
  const firstLine = line + Math.max(first, 0);
  return {firstLine, lastLine: length === -1 ? Infinity : firstLine + length - 1};
}
