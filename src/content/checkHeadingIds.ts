import type {Heading, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {explicitHeadingId, isHeadingId} from './headingId';

/** Something to mend on one page, in the words «Unexpected X, expected Y». */
export interface PageFinding {
  line: number;
  message: string;
}

/** Headings whose sections have no keys of their own: without an id, with a malformed one, with one that is taken. */
export function checkHeadingIds(root: Root): PageFinding[] {
  const findings: PageFinding[] = [];
  const firstLines = new Map<string, number>();
  visit(root, 'heading', (heading) => {
    const line = heading.position?.start.line ?? 1;
    const id = explicitHeadingId(heading);
    const message = describeFault(heading, id, firstLines);
    if (message) {
      findings.push({line, message});
    } else {
      firstLines.set(id!, line);
    }
  });
  return findings;
}

function describeFault(
  heading: Heading,
  id: string | undefined,
  firstLines: ReadonlyMap<string, number>,
): string | undefined {
  if (id === undefined) {
    return `Unexpected heading "${toString(heading).trim()}" without an id, expected one at its end: {/* #some-words */}`;
  }
  if (!isHeadingId(id)) {
    return `Unexpected heading id "${id}", expected a-z, 0-9 and hyphens only`;
  }
  return firstLines.has(id)
    ? `Unexpected second heading id "${id}", expected every id once on a page (the first is in line ${firstLines.get(id)})`
    : undefined;
}
