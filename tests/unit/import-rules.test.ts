import {describe, expect, test} from 'vitest';
import {checkImports} from '../support/importRules';
import {parseImports, readImports} from '../support/readImports';
import {PROJECT} from '../support/sitePages';

test('our own code keeps the rules', () => {
  const imports = readImports(PROJECT, 'src');
  expect(imports.length).toBeGreaterThan(100);
  expect(checkImports(imports)).toEqual([]);
});

test('every import of a file of ours leads to a file', () => {
  const lost = readImports(PROJECT, 'src').filter(({to}) => to.startsWith('src/') && !/\.\w+$/.test(to));
  expect(lost).toEqual([]);
});

test('sees every way to import', () => {
  const text = [
    "import a, {type B} from './a';",
    "import type {C} from './c';",
    "export * from './d';",
    "export type {E} from './e';",
    "import './f.css';",
    "const g = await import('./g');",
    "const h = require('./h');",
    "type I = import('./i').I;",
  ].join('\n');
  expect(parseImports('src/x.ts', text).map(({to, line, isTypeOnly}) => `${line} ${to}${isTypeOnly ? ' (types)' : ''}`)).toEqual([
    '1 ./a',
    '2 ./c (types)',
    '3 ./d',
    '4 ./e (types)',
    '5 ./f.css',
    '6 ./g',
    '7 ./h',
    '8 ./i (types)',
  ]);
});

describe('says what is wrong with', () => {
  const check = (from: string, to: string, isTypeOnly = false) => checkImports([{from, to, line: 3, isTypeOnly}]);

  test.each([
    [
      'src/korean/josa.ts',
      'src/content/units.ts',
      'src/korean/josa.ts:3: Unexpected import of src/content/units.ts, expected korean to import nothing of ours',
    ],
    [
      'src/messages/index.ts',
      'src/content/units.ts',
      'src/messages/index.ts:3: Unexpected import of src/content/units.ts, expected messages to import korean alone',
    ],
    [
      'src/content/units.ts',
      'src/plugins/glossary/index.ts',
      'src/content/units.ts:3: Unexpected import of src/plugins/glossary/index.ts, expected content to import korean alone',
    ],
    [
      'src/plugins/glossary/index.ts',
      'src/plugins/provenance/ledger/ledger.ts',
      'src/plugins/glossary/index.ts:3: Unexpected import of src/plugins/provenance/ledger/ledger.ts, expected a plugin to import alignment, commandLine, content, files, html, korean and messages, never another plugin',
    ],
    [
      'src/theme/Navbar/index.tsx',
      'tests/support/builtPages.ts',
      'src/theme/Navbar/index.tsx:3: Unexpected import of tests/support/builtPages.ts, expected what is built on the plugins to import files of src',
    ],
  ])('%s that imports %s', (from, to, sentence) => {
    expect(check(from, to)).toEqual([sentence]);
    expect(check(from, to, true)).toEqual([sentence]);
  });

  test('a component that reaches Node through others', () => {
    const imports = [
      {from: 'src/components/A.tsx', to: 'src/plugins/p/load.ts', line: 1, isTypeOnly: false},
      {from: 'src/plugins/p/load.ts', to: 'node:fs', line: 2, isTypeOnly: false},
      {from: 'src/theme/B.tsx', to: 'src/plugins/p/load.ts', line: 1, isTypeOnly: true},
    ];
    expect(checkImports(imports)).toEqual([
      'src/components/A.tsx:1 → src/plugins/p/load.ts:2 → node:fs: Unexpected import of Node, expected code that runs in a browser (or an import of its types)',
    ]);
  });

  test.each(['node:path', 'fs', '@docusaurus/utils', '@docusaurus/utils-validation', '@docusaurus/plugin-content-docs/server'])(
    'browser and shared code that imports %s',
    (module) => {
      for (const file of ['src/content/a.ts', 'src/messages/a.ts', 'src/plugins/p/client/a.ts', 'src/plugins/p/engine/a.ts']) {
        expect(check(file, module)).toHaveLength(1);
        expect(check(file, module, true)).toEqual([]);
      }
      expect(check('src/plugins/p/index.ts', module)).toEqual([]);
      expect(check('src/messages/node/a.ts', module)).toEqual([]);
    },
  );
});

test('accepts what goes downward', () => {
  const allowed = [
    ['src/messages/a.ts', 'src/korean/index.ts'],
    ['src/plugins/p/a.ts', 'src/content/units.ts'],
    ['src/plugins/p/a.ts', 'src/plugins/p/b/c.ts'],
    ['src/components/A.tsx', 'src/plugins/p/client/useP.ts'],
    ['src/theme/A.tsx', '@docusaurus/plugin-content-docs/client'],
  ].map(([from, to]) => ({from: from!, to: to!, line: 1, isTypeOnly: false}));
  expect(checkImports(allowed)).toEqual([]);
});
