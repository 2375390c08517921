import path from 'node:path';
import {loadMessages} from '../../src/messages/node/loadMessages';
import {judgePage} from '../../src/plugins/translation/status/judgePage';
import {addPluralForms} from '../../src/plugins/translation/alignment/addPluralForms';
import {checkFile} from '../../src/plugins/translation/rules/checkFile';
import type {Example} from '../../src/plugins/translation/rules/examples';
import type {Finding} from '../../src/plugins/translation/rules/finding';
import {toPageText} from '../../src/plugins/translation/rules/pageText';
import {createSiteIndex} from '../../src/plugins/translation/rules/siteIndex';
import {createTermIndex} from '../../src/plugins/translation/rules/termIndex';
import {listUnits} from '../../src/plugins/translation/units/listUnits';
import type {AlignedPair} from '../../src/plugins/translation/alignment/alignedPair';
import type {Unit, UnitKind} from '../../src/plugins/translation/units/unit';

const I18N = path.join(__dirname, '../../i18n');

/** What the rules named find in an example: a page when `path` or nothing but a page makes sense, else one unit. */
export function checkExample(example: Example, only: readonly string[], isPage: boolean): Finding[] {
  const {source, target, sourceLocale = 'ko', targetLocale = 'en', terms = []} = example;
  const file = example.path ?? 'page.mdx';
  const pairs = isPage ? alignTexts(example, file) : [toPair(example)];
  const site = createSiteIndex([
    {side: 'source', path: file, page: toPageText({path: file, text: `${source}\n\n<a id="here" />\n`, units: []})},
    {side: 'target', path: file, page: toPageText({path: file, text: target, units: []})},
  ]);
  return checkFile(
    {sourcePath: file, targetPath: file, sourceText: source, targetText: target, pairs},
    {site, settings: {}, only, sourceLocale, targetLocale, readings: {}, terms: createTermIndex({terms, sourceLocale, targetLocale})},
  );
}

function alignTexts({source, target, sourceLocale = 'ko'}: Example, file: string): AlignedPair[] {
  const targets = listUnits(target, file);
  const sources = addPluralForms(listUnits(source, file), targets);
  return judgePage({sources, targets, records: [], sourceLocale}).map(({pair}) => pair);
}

function toPair({source, target, kind = 'paragraph'}: Example): AlignedPair {
  return {source: toUnit(source, kind), target: toUnit(target, kind), confidence: 1};
}

function toUnit(text: string, kind: UnitKind): Unit {
  return {id: '_.p1', kind, start: 0, end: text.length, line: 1, text, encoding: kind === 'message' ? {type: 'json'} : {type: 'markdown', indent: ''}};
}

/** What the findings say in a language. */
export async function toSentences(findings: readonly Finding[], locale: 'ko' | 'en'): Promise<string[]> {
  const t = await loadMessages(path.join(I18N, locale));
  return findings.map(({ruleId, sentence, values}) => t(`translation.rules.${ruleId}.${sentence}`, values));
}
