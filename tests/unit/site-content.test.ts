import type {Node, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visitParents} from 'unist-util-visit-parents';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import config from '../../docusaurus.config';
import {parsePage} from '../../src/content/parsePage';
import {listUnits} from '../../src/content/units';
import {loadGlossary} from '../../src/plugins/glossary/loadGlossary';
import {loadLedger} from '../../src/plugins/provenance/ledger/loadLedger';
import {parseFactIds} from '../../src/plugins/provenance/ledger/ledger';
import {DEFAULT_OPTIONS, type Options} from '../../src/plugins/provenance/options';
import {checkSource} from '../../src/plugins/provenance/telling/checkSource';
import {checkTranslation} from '../../src/plugins/provenance/telling/checkTranslation';
import {parseTelling} from '../../src/plugins/provenance/telling/loadPage';
import {formatFinding, type TellingPage} from '../../src/plugins/provenance/telling/pages';
import {listPageTrees, PROJECT, readPages, type PageTree} from '../support/sitePages';

const LOCALES = ['ko', 'en'];
const HANGUL = /\p{Script=Hangul}/u;

const options = {...DEFAULT_OPTIONS, ...pluginOptions<Options>('provenance')};
const unitOptions = remarkUnitsOptions();
const ledger = await loadLedger({siteDir: PROJECT, ledger: options.ledger, locales: LOCALES});
const glossary = await loadGlossary({siteDir: PROJECT, locales: LOCALES, ...pluginOptions<GlossaryFiles>('glossary')});
const trees = listPageTrees();
const factIds = ledger.facts.map(({id}) => id);

interface GlossaryFiles {
  glossary: string;
  publications: string;
}

/** The options that our configuration gives to the plugin in this folder of `src/plugins`. */
function pluginOptions<PluginOptions>(folder: string): PluginOptions {
  const plugin = config.plugins!.find((one) => Array.isArray(one) && String(one[0]).includes(`/${folder}/`));
  return (plugin as [string, PluginOptions])[1];
}

function remarkUnitsOptions(): {inline: string[]; figures: string[]} {
  const [[, preset]] = config.presets as [[string, {docs: {beforeDefaultRemarkPlugins: unknown[]}}]];
  const plugins = preset.docs.beforeDefaultRemarkPlugins as [[{name: string}, {inline: string[]; figures: string[]}]];
  const [, found] = plugins.find((plugin) => Array.isArray(plugin) && plugin[0].name === 'remarkUnits')!;
  return found;
}

function loadTellingPages(tree: PageTree): TellingPage[] {
  return readPages(tree).map(({docId, path, text}) => ({
    docId,
    path,
    title: docId,
    permalink: `/${docId}/`,
    ...parseTelling(text, path, unitOptions),
  }));
}

function parseTree(tree: PageTree): {path: string; root: Root}[] {
  return readPages(tree).map(({path, text}) => ({path, root: parsePage(text, unitOptions)}));
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

function isElement(node: Node): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function readAttribute({attributes}: Element, name: string): string | undefined {
  const attribute = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** `path:line` and the value of each attribute of these elements in a tree of pages. */
function listAttributes(tree: PageTree, element: string, attribute: string): {place: string; value: string}[] {
  return parseTree(tree).flatMap(({path, root}) => {
    const found: {place: string; value: string}[] = [];
    visitParents(root, isElement, (node: Element) => {
      if (node.name === element) {
        found.push({place: `${path}:${node.position!.start.line}`, value: readAttribute(node, attribute) ?? ''});
      }
    });
    return found;
  });
}

describe.each(trees)('$locale $versionName', (tree) => {
  test('tells all 151 facts outside the hubs', () => {
    const told = loadTellingPages(tree)
      .filter(({docId}) => !options.hubs.includes(docId))
      .flatMap(({marks}) => marks.filter(({kind}) => kind === 'telling').flatMap(({ids}) => ids));
    expect(factIds).toHaveLength(151);
    expect([...new Set(told)].sort()).toEqual([...factIds].sort());
  });

  test('names only terms, publications and facts that there are', () => {
    const known = {
      Term: new Set(glossary.entries.map(({id}) => id)),
      Cited: new Set(glossary.publications.map(({id}) => id)),
      Source: new Set(factIds),
    };
    const strays = [
      ...listAttributes(tree, 'Term', 'id').filter(({value}) => !known.Term.has(value)),
      ...listAttributes(tree, 'Cited', 'ids').filter(({value}) => !areAll(value, known.Cited)),
      ...listAttributes(tree, 'Source', 'ids').filter(({value}) => !areAll(value, known.Source)),
    ];
    expect(strays).toEqual([]);
  });

  test('has in the page the blocks that the provenance plugin compares', () => {
    for (const {path, text} of readPages(tree)) {
      const keysWith = (inline: readonly string[]) =>
        listUnits(parsePage(text, {inline}), unitOptions).map(({key}) => key);
      expect(keysWith(options.inline), path).toEqual(keysWith(unitOptions.inline));
    }
  });
});

describe.each(trees.filter(({locale}) => locale === 'ko'))('the source of $versionName', (tree) => {
  test('has nothing wrong with its headings, marks and facts', () => {
    const {hubs, ledger: ledgerPath} = options;
    const pages = loadTellingPages(tree);
    const findings = checkSource({ledger, ledgerPath, pages, hubs, versionName: tree.versionName});
    expect(findings.map(formatFinding)).toEqual([]);
  });
});

describe.each(trees.filter(({locale}) => locale === 'en'))('the translation of $versionName', (tree) => {
  const source = trees.find(({locale, versionName}) => locale === 'ko' && versionName === tree.versionName)!;
  const pairs = loadTellingPages(source).map((page) => ({
    source: page,
    target: loadTellingPages(tree).find(({docId}) => docId === page.docId),
  }));

  test('has the pages, blocks and facts of its source', () => {
    const findings = pairs.flatMap((pair) => checkTranslation(pair, new Set(factIds)));
    expect(findings.map(formatFinding)).toEqual([]);
  });

  test('has no page without a source', () => {
    expect(readPages(tree).map(({docId}) => docId)).toEqual(readPages(source).map(({docId}) => docId));
  });

  test('has Hangul only where it says so', () => {
    expect(readPages(tree).flatMap(({path, text}) => findHangul(path, text))).toEqual([]);
  });
});

test('editions that were cut have no context from outside their source', () => {
  const notes = trees
    .filter(({versionName}) => versionName !== 'current')
    .flatMap(parseTree)
    .flatMap(({path, root}) => {
      const found: string[] = [];
      visitParents(root, 'containerDirective', ({name, position}) => {
        if (name === 'context') {
          found.push(`${path}:${position!.start.line}`);
        }
      });
      return found;
    });
  expect(notes).toEqual([]);
});

test('the glossary names only facts that there are', () => {
  const strays = glossary.entries.flatMap(({id, facts}) => facts.filter((fact) => !factIds.includes(fact)).map((fact) => `${id}: ${fact}`));
  expect(strays).toEqual([]);
});

function areAll(ids: string, known: ReadonlySet<string>): boolean {
  const parts = parseFactIds(ids);
  return parts.length > 0 && parts.every((id) => known.has(id));
}

/** `path:line text` of Hangul in front matter, attributes and text, but for what is inside `lang="ko"`. */
function findHangul(path: string, text: string): string[] {
  const found: string[] = [];
  visitParents(parsePage(text, unitOptions), (node: Node, ancestors) => {
    const isKorean = [...ancestors, node].some((one) => isElement(one) && readAttribute(one, 'lang') === 'ko');
    const shown = isKorean ? [] : shownTexts(node);
    found.push(...shown.filter((one) => HANGUL.test(one)).map((one) => `${path}:${node.position?.start.line} ${one}`));
  });
  return found;
}

function shownTexts(node: Node): string[] {
  if (node.type === 'yaml' && 'value' in node) {
    return Object.values(parse(String(node.value)) as Record<string, unknown>).map(String);
  }
  const attributes = isElement(node) ? node.attributes.map(({value}) => value) : [];
  const own = ['value', 'alt', 'title'].map((property) => (node as unknown as Record<string, unknown>)[property]);
  return [...attributes, ...own].filter((value) => typeof value === 'string');
}
