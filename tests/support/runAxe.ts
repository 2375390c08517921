import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page as it stands: the rule and the element of each violation. */
export async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const {violations} = await page.evaluate(
    (values) => (window as unknown as {axe: typeof import('axe-core')}).axe.run({runOnly: {type: 'tag', values}, resultTypes: ['violations']}),
    RULES,
  );
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
}
