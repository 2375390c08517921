import {expect, test} from 'vitest';
import {toLocalParagraphs, toTellings} from '../../../../../src/plugins/provenance/sourceMap/sourceMap';
import {ledgerOf, pageOf} from '../../../../support/telling';

test('puts the ledger in the language of the reader, facts under their paragraphs', () => {
  const ledger = ledgerOf({id: 'P01.1', figure: {ko: '300개', en: '300 loaves'}}, {id: 'P01.2', home: 'a'});
  expect(toLocalParagraphs(ledger, 'en')).toMatchInlineSnapshot(`
    [
      {
        "facts": [
          {
            "date": undefined,
            "figure": "300 loaves",
            "id": "P01.1",
            "kind": "what",
            "text": "Fact P01.1",
            "voice": "the baker",
            "voiceInferred": false,
          },
          {
            "date": undefined,
            "figure": undefined,
            "id": "P01.2",
            "kind": "what",
            "text": "Fact P01.2",
            "voice": "the baker",
            "voiceInferred": false,
          },
        ],
        "id": "P01",
        "kind": "body",
        "text": "First loaf",
      },
    ]
  `);
});

test('does not take P1 for the paragraph of P10.1', () => {
  const ledger = {...ledgerOf({id: 'P10.1'}), paragraphs: ['P1', 'P10'].map((id) => ({id, kind: 'body', text: {ko: id}}))};
  expect(toLocalParagraphs(ledger, 'ko').map(({facts}) => facts.length)).toEqual([0, 1]);
});

test('lists where facts are told, each page once, in the order given', () => {
  const pages = [
    pageOf('b', '<Fact ids="P01.1">하나</Fact> <Fact ids="P01.2 P01.1">둘</Fact>'),
    pageOf('a', '<Fact ids="P01.1">하나</Fact> <Source ids="P01.2" />'),
  ];
  expect(toTellings(pages)).toEqual({
    'P01.1': [
      {title: 'Title of b', permalink: '/b/#P01.1'},
      {title: 'Title of a', permalink: '/a/#P01.1'},
    ],
    'P01.2': [{title: 'Title of b', permalink: '/b/#P01.2'}],
  });
});
