import {describe, expect, test} from 'vitest';
import {fillPage} from '../../../../../src/plugins/translation/exchange/fillPage';
import {listUnits} from '../../../../../src/plugins/translation/units/listUnits';

const PAGE = '# One {/* #one */}\n\nTwo <Term id="x">three</Term>\n\n- four\n';

/** Puts texts, whatever they are, in the place of the units with these ids. */
function fill(texts: Readonly<Record<string, string>>, allowed: readonly string[] = []): {text: string; refused: string[]} {
  const list = (text: string) => listUnits(text, 'page.mdx');
  const units = list(PAGE);
  const placed = new Map(units.filter(({id}) => texts[id] !== undefined).map((unit) => [unit, texts[unit.id]!]));
  const {text, refused} = fillPage({text: PAGE, units, texts: placed, allowed: new Set(allowed), list});
  return {text, refused: [...refused].map(({id}) => id)};
}

describe('fillPage', () => {
  test('changes the units it is given and no other byte', () => {
    expect(fill({'one.h': 'Eins', 'one.li1': 'vier'})).toEqual({text: PAGE.replace('One', 'Eins').replace('four', 'vier'), refused: []});
  });

  test.each([
    ['an element', 'Two <Evil />'],
    ['another attribute', 'Two <Term id="x" onClick={steal}>three</Term>'],
    ['an expression', 'Two {process.exit()}'],
    ['a module', 'export const x = 1'],
    ['what is no MDX', 'Two <b'],
    ['two blocks', 'Two\n\nthree'],
    ['a list', 'Two\n- three'],
    ['another kind of block', '## Two'],
  ])('refuses %s, and takes the rest', (_, text) => {
    expect(fill({'one.h': 'Eins', 'one.p1': text})).toEqual({text: PAGE.replace('One', 'Eins'), refused: ['one.p1']});
  });

  test('takes what the source has, too', () => {
    expect(fill({'one.p1': 'Two <Mark />'}, ['["Mark"]']).refused).toEqual([]);
  });
});
