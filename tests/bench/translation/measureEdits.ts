import {acceptUnits} from '../../../src/plugins/translation/status/acceptUnits';
import {judgeProject} from '../../../src/plugins/translation/status/judgeProject';
import type {PagePair} from '../../../src/plugins/translation/status/project';
import {updateBaseline} from '../../../src/plugins/translation/status/updateBaseline';
import type {LoadedPage} from '../../../src/plugins/translation/tree/loadPage';
import type {Baseline} from '../../../src/plugins/translation/baseline/baseline';
import {listUnits} from '../../../src/plugins/translation/units/listUnits';
import {spliceTexts} from '../../../src/plugins/translation/units/spliceTexts';
import type {Unit} from '../../../src/plugins/translation/units/unit';
import {EDITORS, type Edit, type Expected} from './edits';
import {createRandom, pick} from './random';

export interface MeasureEditsParams {
  pages: readonly LoadedPage[];
  sourceLocale: string;
  targetRoot: string;
  edits: number;
  editedPages: number;
  seed: number;
}

export interface Measures {
  edits: number;
  renamed: number;
  /** Of the units reported with a state, how many have it; of those that should have it, how many are reported. */
  precision: number;
  recall: number;
  /** By kind of edit: how many, and how many of them came out otherwise. */
  byEdit: Record<string, {edits: number; wrong: number}>;
  /** Units nobody touched that changed their state. */
  innocent: number;
  wrong: string[];
}

/** Takes everything for accepted, edits the sources at random, and counts what the states then say. */
export function measureEdits({pages, sourceLocale, targetRoot, edits, editedPages, seed}: MeasureEditsParams): Measures {
  const random = createRandom(seed);
  const empty: Baseline = {sourceLocale, targetLocale: 'und', pages: new Map()};
  const adopted = judgeProject({pages, baseline: empty, targetRoot});
  const baseline = updateBaseline({baseline: empty}, new Map(adopted.map((page) => [page, acceptUnits(page, () => true).page])));
  const before = judgeProject({pages, baseline, targetRoot});
  const words = [...new Set(pages.flatMap(({sources}) => sources.filter(({kind}) => kind === 'paragraph').flatMap(({text}) => text.match(/(?<=[\s(])\p{L}{3,}(?=[\s,)])/gu) ?? [])))];
  const chosen = shuffle(before.filter(({sources, targets}) => sources.length > 5 && targets.length > 5), random).slice(0, editedPages);
  const edited = chosen.map((page) => editPage({page, words, random, count: Math.ceil(edits / chosen.length)}));
  const texts = new Map(edited.map((one) => [one.page.path, one]));
  const after = judgeProject({
    pages: pages.map((page) => renamePage({...page, ...toEdited(page, texts.get(page.path)?.text)}, texts.get(page.path)?.isRenamed ?? false)),
    baseline,
    targetRoot,
  });
  return compare(edited, after);
}

interface EditedPage {
  page: PagePair;
  text: string;
  done: {name: string; edit: Edit}[];
  isRenamed: boolean;
}

function editPage({page, words, random, count}: {page: PagePair; words: readonly string[]; random: () => number; count: number}): EditedPage {
  const known = page.statuses.filter(({state, pair}) => state.status === 'up-to-date' && pair.source).map(({pair}) => pair.source!);
  const free = new Set<Unit>(known);
  const done: EditedPage['done'] = [];
  for (let tries = 0; done.length < count && tries < count * 40; tries += 1) {
    const name = pick(Object.keys(EDITORS), random);
    const unit = pick(known, random);
    const edit = free.has(unit) ? EDITORS[name]!({page: page.sourceText!, units: [...free], unit, words, random}) : undefined;
    if (!edit) continue;
    // Texts that stand twice on a page cannot be told apart when they move.
    if (known.filter(({text}) => text === unit.text).length > 1) continue;
    done.push({name, edit});
    free.delete(unit);
    for (const {start, end} of edit.replacements) for (const other of free) if (other.end >= start && other.start <= end) free.delete(other);
  }
  return {page, text: spliceTexts(page.sourceText!, done.flatMap(({edit}) => edit.replacements)), done, isRenamed: random() < 0.1};
}

function toEdited(page: LoadedPage, text: string | undefined): Partial<LoadedPage> {
  return text === undefined ? {} : {sourceText: text, sources: listUnits(text, page.path)};
}

/** The source under a new name; the translation stays where it was. */
function renamePage(page: LoadedPage, isRenamed: boolean): LoadedPage {
  const path = page.path.replace(/(\.mdx?)$/, '-renamed$1');
  return isRenamed ? {...page, path} : page;
}

function compare(edited: readonly EditedPage[], after: readonly PagePair[]): Measures {
  const measures: Measures = {edits: 0, renamed: edited.filter(({isRenamed}) => isRenamed).length, precision: 0, recall: 0, byEdit: {}, innocent: 0, wrong: []};
  let [right, reported, wanted] = [0, 0, 0];
  for (const {page, done, isRenamed} of edited) {
    const path = isRenamed ? page.path.replace(/(\.mdx?)$/, '-renamed$1') : page.path;
    const statuses = after.find((one) => one.path === path)!.statuses;
    const targetOf = new Map(page.statuses.map(({pair}) => [pair.source, pair.target]));
    const expected = new Map<string, {expected: Expected; name: string}>();
    for (const {name, edit} of done) {
      expected.set(typeof edit.unit === 'string' ? edit.unit : `@${targetOf.get(edit.unit)!.start}`, {expected: edit.expected, name});
    }
    const seenBefore = new Map(page.statuses.map(({pair, state}) => [pair.target ? `@${pair.target.start}` : pair.source!.text, state.status]));
    for (const {pair, state} of statuses) {
      const key = pair.target ? `@${pair.target.start}` : pair.source!.text;
      const wish = expected.get(key);
      expected.delete(key);
      const should = wish?.expected ?? seenBefore.get(key) ?? 'up-to-date';
      const isRight = state.status === should;
      const wasSo = !wish && seenBefore.get(key) === state.status;
      if (state.status !== 'up-to-date' && !wasSo) reported += 1;
      if (should !== 'up-to-date' && !wasSo && wish) wanted += 1;
      if (isRight && wish && should !== 'up-to-date') right += 1;
      if (!wish && !isRight) measures.innocent += 1;
      if (!isRight) measures.wrong.push(`${path}:${pair.source?.line ?? ''} ${wish?.name ?? 'untouched'}: ${state.status}, expected ${should}: ${(pair.source ?? pair.target)!.text.slice(0, 70).replace(/\n/g, ' ')}`);
      if (wish) count(measures.byEdit, wish.name, isRight);
    }
    for (const [key, {expected: should, name}] of expected) {
      if (should !== 'up-to-date') wanted += 1;
      count(measures.byEdit, name, false);
      measures.wrong.push(`${path} ${name}: not found, expected ${should}: ${key.slice(0, 70)}`);
    }
    measures.edits += done.length;
  }
  return {...measures, precision: right / Math.max(1, reported), recall: right / Math.max(1, wanted)};
}

function count(byEdit: Measures['byEdit'], name: string, isRight: boolean): void {
  const counts = (byEdit[name] ??= {edits: 0, wrong: 0});
  counts.edits += 1;
  if (!isRight) counts.wrong += 1;
}

function shuffle<Value>(values: readonly Value[], random: () => number): Value[] {
  return values.map((value) => ({value, key: random()})).sort((a, b) => a.key - b.key).map(({value}) => value);
}
