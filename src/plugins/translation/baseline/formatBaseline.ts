import {BASELINE_FORMAT, type Baseline, type BaselinePage} from './baseline';

/** A line a unit and pages in order, so that two people who accept different units can merge their work. */
export function formatBaseline({sourceLocale, targetLocale, pages}: Baseline): string {
  const names = [...pages.keys()].sort();
  const head = {formatVersion: BASELINE_FORMAT, sourceLocale, targetLocale};
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  return ['{', ...fields, `  "pages": {${list(names.map((name) => formatPage(name, pages.get(name)!)), '  ')}}`, '}', ''].join('\n');
}

function formatPage(name: string, {target, units}: BaselinePage): string {
  const lines = units.map(({id, kind, source, target: translation, targetId, copied, text}) =>
    `      ${JSON.stringify({id, kind, source, target: translation, targetId, copied, text})}`,
  );
  return `    ${JSON.stringify(name)}: {"target": ${JSON.stringify(target)}, "units": [${list(lines, '    ')}]}`;
}

function list(lines: readonly string[], indent: string): string {
  return lines.length === 0 ? '' : `\n${lines.join(',\n')}\n${indent}`;
}
