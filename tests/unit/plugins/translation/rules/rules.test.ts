import {describe, expect, test} from 'vitest';
import {EXAMPLES} from '../../../../../src/plugins/translation/rules/exampleRegistry';
import {RULES} from '../../../../../src/plugins/translation/rules/registry';
import {checkExample, toSentences} from '../../../../support/checkExample';

test('every rule has examples', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(RULES.map(({ruleId}) => ruleId).sort());
});

describe.each(RULES)('$ruleId', ({ruleId, of}) => {
  const {good, bad} = EXAMPLES[ruleId]!;
  const check = (example: (typeof good)[number]) => checkExample(example, [ruleId], of === 'page');

  test('accepts', () => {
    expect(good.filter((example) => check(example).length > 0)).toEqual([]);
  });

  test.each(bad)('finds fault with $target', async ({says, ...example}) => {
    const findings = check(example);
    expect(await toSentences(findings, 'en')).toEqual(says);
    expect(await toSentences(findings, 'ko')).toHaveLength(says.length);
    for (const {path, line, column, side} of findings) {
      const lines = example[side].split('\n');
      expect(path).toBe(example.path ?? 'page.mdx');
      expect(lines[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
    }
  });
});
