import fc from 'fast-check';
import {expect, test} from 'vitest';
import {encodeNames, parseNames, renameFamily} from '../../../../../src/plugins/delivery/fonts/names';
import type {NameRecord} from '../../../../../src/plugins/delivery/fonts/names';

const inWindows = {platformId: 3, encodingId: 1, languageId: 0x409};

function toRecords(texts: Record<number, string>): NameRecord[] {
  return Object.entries(texts).map(([nameId, text]) => ({...inWindows, nameId: Number(nameId), text}));
}

function toTexts(records: readonly NameRecord[]): Record<number, string> {
  return Object.fromEntries(records.map(({nameId, text}) => [nameId, text]));
}

const NAMES = {
  0: 'Copyright © 2023, with Reserved Font Name Old Sans Variable',
  1: 'Old Sans Variable',
  2: 'Regular',
  3: '1.3;XXXX;OldSansVariable',
  4: 'Old Sans Variable',
  5: 'Version 1.3',
  6: 'OldSansVariable-Regular',
  7: 'Old is a trademark',
  13: 'OFL 1.1',
  14: 'https://openfontlicense.org',
  16: 'Old Sans Variable',
  25: 'OldSansVariable',
  256: 'Weight',
  257: 'OldSansVariable-Bold',
};

test('gives a font another name and keeps copyright and licence', () => {
  const renamed = renameFamily({records: toRecords(NAMES), family: 'My Notes', reserved: ['Old']});
  expect(toTexts(renamed)).toEqual({
    0: NAMES[0],
    1: 'My Notes',
    2: 'Regular',
    3: '1.3;XXXX;MyNotes',
    4: 'My Notes',
    5: 'Version 1.3',
    6: 'MyNotes-Regular',
    13: NAMES[13],
    14: NAMES[14],
    256: 'Weight',
    257: 'MyNotes-Bold',
  });
});

test('takes names in other languages and for other platforms along or leaves them out', () => {
  const records = [...toRecords(NAMES), {...inWindows, languageId: 0x412, nameId: 1, text: '옛글꼴'}, {platformId: 1, encodingId: 0, languageId: 0, nameId: 1, text: 'Old Sans Variable'}];
  const renamed = renameFamily({records, family: 'My Notes', reserved: ['Old', '옛글꼴']});
  expect(renamed.filter(({nameId}) => nameId === 1)).toEqual([
    {...inWindows, nameId: 1, text: 'My Notes'},
    {...inWindows, languageId: 0x412, nameId: 1, text: 'My Notes'},
  ]);
});

test('refuses a name that would still carry a reserved one', () => {
  const records = toRecords({...NAMES, 258: 'Old style figures'});
  expect(() => renameFamily({records, family: 'My Notes', reserved: ['Old']})).toThrowErrorMatchingInlineSnapshot(`[Error: Unexpected reserved font name "Old" in "Old style figures" (name 258), expected another family name]`);
  expect(() => renameFamily({records: toRecords(NAMES), family: 'Old Notes', reserved: ['Old']})).toThrow('Unexpected reserved font name');
});

const record = fc.record({
  platformId: fc.constantFrom(0, 3),
  encodingId: fc.nat(10),
  languageId: fc.nat(0xffff),
  nameId: fc.nat(0x7fff),
  text: fc.string({unit: 'binary-ascii'}).map((text) => `${text}가`),
});

test('names are the same after encoding and parsing', () => {
  fc.assert(fc.property(fc.array(record), (records) => void expect(parseNames(encodeNames(records))).toEqual(records)));
});
