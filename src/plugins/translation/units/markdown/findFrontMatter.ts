/** The YAML at the head of a page. */
export interface FrontMatter {
  /** Offsets of the YAML between the `---` lines. */
  start: number;
  end: number;
  /** Offset of the first line of the page itself. */
  after: number;
  /** TOML has none of our fields read. */
  isYaml: boolean;
}

const FRONT_MATTER = /^\uFEFF?(?<open>(?<mark>---|\+\+\+)[ \t]*\r?\n)(?<body>[\s\S]*?)(?<=\n)\k<mark>[ \t]*(?:\r?\n|$)/;

export function findFrontMatter(page: string): FrontMatter | undefined {
  const found = FRONT_MATTER.exec(page);
  if (!found) return undefined;
  const {open, body, mark} = found.groups as {open: string; body: string; mark: string};
  const start = found[0].indexOf(open) + open.length;
  return {start, end: start + body.length, after: found[0].length, isYaml: mark === '---'};
}
