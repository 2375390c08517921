import {isBuiltin} from 'node:module';
import type {Import} from './readImports';

/** What a room of `src/` may import besides itself; the first room whose folder holds a file is its room. */
interface Room {
  folder: RegExp;
  name: string;
  may: RegExp;
  expected: string;
}

const NOTHING = /^$/;

const ROOMS: readonly Room[] = [
  {folder: /^src\/alignment\//, name: 'alignment', may: NOTHING, expected: 'nothing of ours'},
  {folder: /^src\/korean\//, name: 'korean', may: NOTHING, expected: 'nothing of ours'},
  {folder: /^src\/messages\//, name: 'messages', may: /^src\/korean\//, expected: 'korean alone'},
  {folder: /^src\/files\//, name: 'files', may: NOTHING, expected: 'nothing of ours'},
  {folder: /^src\/html\//, name: 'html', may: NOTHING, expected: 'nothing of ours'},
  {folder: /^src\/commandLine\//, name: 'commandLine', may: /^src\/messages\//, expected: 'messages alone'},
  {folder: /^src\/content\//, name: 'content', may: /^src\/korean\//, expected: 'korean alone'},
  {
    folder: /^src\/plugins\/[^/]+\//,
    name: 'a plugin',
    may: /^src\/(?:alignment|commandLine|content|files|html|korean|messages)\//,
    expected: 'alignment, commandLine, content, files, html, korean and messages, never another plugin',
  },
  {
    folder: /^src\/(?:components|theme|pages|commands|css)\//,
    name: 'what is built on the plugins',
    may: /^src\//,
    expected: 'files of src',
  },
];

/** Runs in the reader's browser. */
const BROWSER = /^src\/(?:components|theme|pages|plugins\/[^/]+\/(?:theme|client|engine|workbench\/client)|messages\/useMessages\.ts)(?:\/|$)/;

/** Runs anywhere. */
const SHARED = /^src\/(?:alignment|korean|content|messages\/(?!node\/))/;

/** Packages that need Node to run. */
const NODE_PACKAGES = /^@docusaurus\/(?:core|logger|utils|utils-validation|plugin-content-docs\/(?:server|lib\/(?!client)))/;

/** The rules of the house on who may import whom; a sentence for each import that breaks one. */
export function checkImports(imports: readonly Import[]): string[] {
  return [...imports.flatMap(checkRoom), ...checkNode(imports)];
}

function checkRoom({from, to, line}: Import): string[] {
  if (!to.startsWith('src/') && !to.startsWith('tests/')) {
    return [];
  }
  const room = ROOMS.find(({folder}) => folder.test(from));
  const own = room?.folder.exec(from)?.[0];
  const isAllowed = !room || to.startsWith(own!) || room.may.test(to);
  return isAllowed && !to.startsWith('tests/')
    ? []
    : [`${from}:${line}: Unexpected import of ${to}, expected ${room?.name ?? 'src'} to import ${room?.expected ?? 'files of src'}`];
}

/** Browser and shared code may name the types of Node-side modules; what it runs must not need Node. */
function checkNode(imports: readonly Import[]): string[] {
  const run = imports.filter(({isTypeOnly}) => !isTypeOnly);
  const roots = new Set(run.map(({from}) => from).filter((file) => BROWSER.test(file) || SHARED.test(file)));
  return [...roots].sort().flatMap((root) => {
    const path = findPathToNode(root, run);
    return path ? [`${path.join(' → ')}: Unexpected import of Node, expected code that runs in a browser (or an import of its types)`] : [];
  });
}

/** The shortest chain of imports from a file to a module of Node, each import with its line. */
function findPathToNode(root: string, imports: readonly Import[]): string[] | undefined {
  const paths = new Map<string, string[]>([[root, []]]);
  for (const [file, path] of paths) {
    for (const {from, line, to} of imports.filter((one) => one.from === file)) {
      const longer = [...path, `${from}:${line}`];
      if (needsNode(to)) {
        return [...longer, to];
      }
      if (!paths.has(to)) {
        paths.set(to, longer);
      }
    }
  }
  return undefined;
}

function needsNode(module: string): boolean {
  return isBuiltin(module) || NODE_PACKAGES.test(module);
}
