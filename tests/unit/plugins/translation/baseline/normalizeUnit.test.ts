import {describe, expect, test} from 'vitest';
import {fingerprint} from '../../../../../src/plugins/translation/baseline/fingerprint';
import {normalizeText} from '../../../../../src/plugins/translation/baseline/normalizeUnit';
import {listUnits} from '../../../../../src/plugins/translation/units/listUnits';

const print = (page: string) => listUnits(page, 'page.mdx').map(fingerprint);

describe('what is no change', () => {
  test.each([
    ['line breaks', 'One two\nthree', 'One\ntwo three'],
    ['spaces', 'One  two ', 'One two'],
    ['windows line ends', 'One\r\ntwo', 'One\ntwo'],
    ['the mark of emphasis', 'One *two* **three**', 'One _two_ __three__'],
    ['emphasis itself', 'One two', 'One **two**'],
    ['emphasis before a particle', '이것은 **망**이다', '이것은 망이다'],
    ['emphasis before a space in Korean', '**회사의** 크기와 *두* 숫자', '회사의 크기와 두 숫자'],
    ['strong emphasis in emphasis', '***one** two* three', 'one two three'],
    ['elements for emphasis', 'One <strong>two</strong>', 'One **two**'],
    ['a bullet', '- One\n- two', '* One\n* two'],
    ['the padding of a table', '| a | b |\n|---|---|', '| a   | b |\n| --- | --- |'],
    ['the id of a heading', '## One {/* #one */}', '## One'],
    ['how a heading is written', '# One', 'One\n==='],
    ['the marks after a heading', '## One', '## One ##'],
    ['the quotes of YAML', "---\ntitle: 'One'\n---", '---\ntitle: One\n---'],
    ['escapes', 'a \\_ b 1\\. \\!', 'a _ b 1. !'],
    ['how a quote is marked', '> One\n> two', '> One\ntwo'],
    ['spacing and quotes of tags', "One <Term id='x' >two</Term> <br />", 'One <Term id="x">two</Term> <br>'],
    ['a comment', 'One {/* see #3 */}two', 'One two'],
    ['a hard line break', 'One\\\ntwo', 'One\ntwo'],
    ['the indent and the ends of code lines', '```\n  a  \n  b\n```', '```\na\nb\n```'],
    ['how letters are composed', '가', '가'],
  ])('%s', (_, before, after) => expect(print(after)).toEqual(print(before)));
});

describe('what is a change', () => {
  test.each([
    ['a word', 'One two', 'One three'],
    ['a number', 'In 2018', 'In 2019'],
    ['a space inside a word', 'everyday', 'every day'],
    ['the target of a link', '[one](./a.mdx)', '[one](./b.mdx)'],
    ['the target of an image', '![one](a_b.png)', '![one](ab.png)'],
    ['code', 'Call `a_b_c`', 'Call `abc`'],
    ['code with emphasis marks', 'Call `*a*`', 'Call `a`'],
    ['a name with underscores', 'Set snake_case', 'Set snakecase'],
    ['a name with two of them', 'Set snake__case', 'Set snake_case'],
    ['a product', '2 * 3 = 6', '2 3 = 6'],
    ['an attribute', '<Fact ids="P1">One</Fact>', '<Fact ids="P2">One</Fact>'],
    ['the case of letters', 'polish', 'Polish'],
    ['the nesting of code', '```\na\n  b\n```', '```\na\nb\n```'],
    ['an asterisk in a title', '---\ntitle: "*"\n---', '---\ntitle: "**"\n---'],
  ])('%s', (_, before, after) => expect(print(after)).not.toEqual(print(before)));
});

test('normalising twice is normalising once', () => {
  for (const text of ['A *bold*\n move', '\\*a\\* **b**', '`a` _b_ <b>c</b>']) {
    const once = normalizeText(text, 'paragraph');
    expect(normalizeText(once, 'paragraph').replaceAll('*', '')).toBe(once.replaceAll('*', ''));
  }
});
