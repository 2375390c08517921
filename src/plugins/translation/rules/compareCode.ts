/** The first place where two code blocks differ: the lines it is in. */
export interface CodeDifference {
  /** Empty where the block ends. */
  found: string;
  expected: string;
  /** Offsets of the line in the target. */
  start: number;
  end: number;
}

/** Comments of most languages, and what stands in quotes or between tags. */
const WORDS = /\/\*[^]*?\*\/|<!--[^]*?-->|(?<![:\w])\/\/[^\n]*|(?<=^|\s)(?:#|--|;|%)\s[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|(?<=>)[^<>{}]+(?=[<{])|(?<=\})[^<>{}]+(?=<)/gm;

/** What formatters add and take away: space, semicolons, brackets around one parameter, trailing commas. */
const FORMAT = /[\s;()]|,(?=\s*[)\]}])/g;

/** Blocks of plain sentences, such as the output of a program or a message. */
const isProse = (block: string): boolean => !/[{}()[\];=<>$|/\\:]/.test(block);

/** Compares code without what a translator translates in it (comments, strings, texts between tags) and without its format. */
export function compareCode(source: string, target: string): CodeDifference | undefined {
  const [ours, theirs] = [toBare(source), toBare(target)];
  if (ours.code === theirs.code || isProse(source)) return undefined;
  const at = findFirstDifference(ours.code, theirs.code);
  // A block that ends where the other goes on in the same line differs in that line.
  const isSameLine = (block: string, {offsets}: BareCode) => at > 0 && at < offsets.length && !block.slice(offsets[at - 1], offsets[at]).includes('\n');
  const isLineLost = !isSameLine(source, ours) && !isSameLine(target, theirs);
  const offsetIn = ({offsets}: BareCode) => offsets[at] ?? (isLineLost ? undefined : offsets.at(-1));
  const [expected, found] = [findLine(source, offsetIn(ours)), findLine(target, offsetIn(theirs))];
  // Letters of another script are words, whatever the block is.
  if (/[^\x00-\x7F]/.test(found.text + expected.text)) return undefined;
  return {found: found.text, expected: expected.text, start: found.start, end: found.end};
}

interface BareCode {
  code: string;
  /** Where each of its characters stands in the block. */
  offsets: number[];
}

function toBare(block: string): BareCode {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const bare = block.replace(WORDS, blank).replace(FORMAT, blank);
  const offsets = Array.from(bare, (_, index) => index).filter((index) => !/\s/.test(bare[index]!));
  return {code: offsets.map((index) => bare[index]).join(''), offsets};
}

function findFirstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** The line an offset is in; nothing at the end of the block. */
function findLine(block: string, offset?: number): {text: string; start: number; end: number} {
  if (offset === undefined) return {text: '', start: block.length, end: block.length};
  const start = block.lastIndexOf('\n', offset - 1) + 1;
  const newline = block.indexOf('\n', offset);
  const end = newline === -1 ? block.length : newline;
  return {text: block.slice(start, end).trim(), start, end};
}
