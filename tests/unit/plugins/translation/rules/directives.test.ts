import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Finding} from '../../../../../src/plugins/translation/rules/finding';
import {checkExample, toSentences} from '../../../../support/checkExample';

const check = (source: string, target: string, path = 'page.mdx'): Finding[] => checkExample({source, target, path}, ['numbers', 'links', 'directives'], true);

const toIgnore = (rest: string): string => `{/* translation-ignore-next ${rest} */}`;

describe('a directive', () => {
  test('accepts the findings of its rule in the next block, and no other', () => {
    const page = fc.array(fc.boolean(), {minLength: 1, maxLength: 6}).chain((wrong) => fc.record({wrong: fc.constant(wrong), accepted: fc.nat(wrong.length - 1)}));
    fc.assert(
      fc.property(page, ({wrong, accepted}) => {
        const source = wrong.map((_, index) => `문단 ${index + 21}개가\n있다.`).join('\n\n');
        const blocks = wrong.map((isWrong, index) => `There are\n${isWrong ? index + 71 : index + 21} paragraphs.`);
        const target = blocks.map((block, index) => (index === accepted ? `${toIgnore('numbers: counted anew')}\n\n${block}` : block)).join('\n\n');
        const found = check(source, target).map(({ruleId, targetText}) => [ruleId, ...(/\d+/.exec(targetText) ?? [])]);
        const expected = wrong.flatMap((isWrong, index) => (isWrong && index !== accepted ? [['numbers', String(index + 71)]] : []));
        expect(found.filter(([ruleId]) => ruleId === 'numbers')).toEqual(expected);
        expect(found.filter(([ruleId]) => ruleId === 'directives')).toHaveLength(wrong[accepted] ? 0 : 1);
      }),
      {numRuns: 50},
    );
  });

  test('accepts the rules it names, each', () => {
    const [source, target] = ['5개 [지도](./a.mdx)\n', '6 [maps](./b.mdx)\n'];
    expect(check(source, `${toIgnore('numbers, links: both are meant')}\n\n${target}`)).toEqual([]);
    expect(check(source, `${toIgnore('numbers: meant')}\n\n${target}`).map(({ruleId}) => ruleId)).toEqual(['links']);
  });

  test('accepts a whole page', () => {
    expect(check('5개\n\n6개\n', '{/* translation-ignore-page numbers: an example */}\n\n7\n\n8\n')).toEqual([]);
  });

  test('is an HTML comment in Markdown, and a YAML comment in the front matter', () => {
    expect(check('5개\n', '<!-- translation-ignore-next numbers: meant -->\n7\n', 'page.md')).toEqual([]);
    const [source, target] = ['---\ntitle: 5개\n---\n\n글\n', '---\n# translation-ignore-next numbers: meant\ntitle: Seven of 7\n---\n\nText\n'];
    expect(check(source, target)).toEqual([]);
    expect(check(source, target.replace('# translation-ignore-next numbers: meant\n', '')).map(({ruleId, line}) => `${ruleId} ${line}`)).toEqual(['numbers 2']);
  });

  test('in code is shown, not meant', () => {
    const code = `\`\`\`mdx\n${toIgnore('numbers: meant')}\n\`\`\`\n`;
    expect(check(`${code}\n5개\n`, `${code}\n5\n`)).toEqual([]);
    expect(check('`a`를 적는다.\n', `Write \`${toIgnore('numbers: meant')}\`.\n`)).toEqual([]);
  });
});

describe('says what is wrong with', () => {
  const RULES = 'admonitions, block-structure, code, dates, directives, doubled-words, front-matter, glossary, heading-ids, images, leftover-source, links, numbers, particles, placeholders, plural-forms, unpaired-marks, untranslated';

  test.each([
    ['numbers: meant', 'Unexpected directive that accepts nothing of numbers, expected it gone'],
    ['number: meant', `Unexpected rule number in a directive, expected one of ${RULES}`],
    [': meant', `Unexpected directive without a rule, expected one of ${RULES}`],
  ])('%s', async (rest, sentence) => {
    expect(await toSentences(check('5개\n', `${toIgnore(rest)}\n\n5\n`), 'en')).toEqual([sentence]);
  });

  test('a directive without a reason', async () => {
    expect(await toSentences(check('5개\n', `${toIgnore('numbers')}\n\n7\n`), 'en')).toEqual(['Unexpected directive without a reason, expected one after a colon']);
  });

  test('a rule that was not asked is not called unused', () => {
    expect(check('5개\n', `${toIgnore('dates: meant')}\n\n5\n`)).toEqual([]);
  });
});
