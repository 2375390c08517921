import type {Node, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
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

interface SitePage extends TellingPage {
  text: string;
  root: Root;
}

const pages: ReadonlyMap<PageTree, SitePage[]> = new Map(trees.map((tree) => [tree, readPages(tree).map(toSitePage)]));

function toSitePage({docId, path, text}: ReturnType<typeof readPages>[number]): SitePage {
  const address = {docId, path, title: docId, permalink: `/${docId}/`};
  return {...address, text, root: parsePage(text, unitOptions), ...parseTelling(text, path, unitOptions)};
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
  return pages.get(tree)!.flatMap(({path, root}) => {
    const found: {place: string; value: string}[] = [];
    visit(root, isElement, (node: Element) => {
      if (node.name === element) {
        found.push({place: `${path}:${node.position!.start.line}`, value: readAttribute(node, attribute) ?? ''});
      }
    });
    return found;
  });
}

describe.each(trees)('$locale $versionName', (tree) => {
  test('tells all 151 facts outside the hubs', () => {
    const told = pages
      .get(tree)!
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
    for (const {path, text, units} of pages.get(tree)!) {
      const compared = listUnits(parsePage(text, options), options);
      expect(compared.map(({key}) => key), path).toEqual(units.map(({key}) => key));
    }
  });
});

describe.each(trees.filter(({locale}) => locale === 'ko'))('the source of $versionName', (tree) => {
  test('has nothing wrong with its headings, marks and facts', () => {
    const {hubs, ledger: ledgerPath} = options;
    const findings = checkSource({ledger, ledgerPath, hubs, versionName: tree.versionName, pages: pages.get(tree)!});
    expect(findings.map(formatFinding)).toEqual([]);
  });
});

describe.each(trees.filter(({locale}) => locale === 'en'))('the translation of $versionName', (tree) => {
  const source = trees.find(({locale, versionName}) => locale === 'ko' && versionName === tree.versionName)!;

  test('has the pages, blocks and facts of its source', () => {
    const targets = new Map(pages.get(tree)!.map((page) => [page.docId, page]));
    const findings = pages.get(source)!.flatMap((page) =>
      checkTranslation({source: page, target: targets.get(page.docId)}, new Set(factIds)),
    );
    expect(findings.map(formatFinding)).toEqual([]);
  });

  test('has no page without a source', () => {
    const ids = (one: PageTree) => pages.get(one)!.map(({docId}) => docId);
    expect(ids(tree)).toEqual(ids(source));
  });

  test('has Hangul only where it says so', () => {
    expect(pages.get(tree)!.flatMap(findHangul)).toEqual([]);
  });
});

test('editions that were cut have no context from outside their source', () => {
  const notes = trees
    .filter(({versionName}) => versionName !== 'current')
    .flatMap((tree) => pages.get(tree)!)
    .flatMap(({path, root}) => {
      const found: string[] = [];
      visit(root, 'containerDirective', ({name, position}) => {
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
function findHangul({path, root}: SitePage): string[] {
  return foreignTexts(root).map(({line, value}) => `${path}:${line} ${value}`);
}

function foreignTexts(node: Node): {line: number; value: string}[] {
  if (isElement(node) && readAttribute(node, 'lang') === 'ko') {
    return [];
  }
  const own = shownTexts(node)
    .filter((value) => HANGUL.test(value))
    .map((value) => ({line: node.position?.start.line ?? 1, value}));
  const children = 'children' in node ? (node.children as Node[]) : [];
  return [...own, ...children.flatMap(foreignTexts)];
}

function shownTexts(node: Node): string[] {
  if (node.type === 'yaml' && 'value' in node) {
    return Object.values(parse(String(node.value)) as Record<string, unknown>).map(String);
  }
  const attributes = isElement(node) ? node.attributes.map(({value}) => value) : [];
  const own = ['value', 'alt', 'title'].map((property) => (node as unknown as Record<string, unknown>)[property]);
  return [...attributes, ...own].filter((value) => typeof value === 'string');
}
