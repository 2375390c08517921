import {expect, test} from 'vitest';
import {chooseAliases} from '../../../../../src/plugins/glossary/entries/chooseAliases';

test.each([
  ['spaces', 'organisation', 'SK텔레콤', ['SKT', 'SK 텔레콤'], ['SKT']],
  ['capitals', 'organisation', 'SoftBank', ['Softbank'], []],
  ['hyphens', 'person', 'Park Jung-ho', ['Park Jung Ho', 'Jung-ho Park'], ['Jung-ho Park']],
  ['a spelling of another alias', 'organisation', 'MTS', ['MTS그룹', 'MTS 그룹'], ['MTS그룹']],
  ['a post behind a name', 'person', '박정호', ['박정호 사장', '박 사장'], ['박 사장']],
  ['a longer name that is no person’s', 'organisation', 'KT', ['KT Corporation'], ['KT Corporation']],
] as const)('%s', (_, kind, name, aliases, expected) => {
  expect(chooseAliases({kind, name, aliases})).toEqual(expected);
});
