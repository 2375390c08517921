import {isUtf8} from 'node:buffer';
import {readFile, stat} from 'node:fs/promises';
import {writeFileWhole} from '../../../../files/writeFileWhole';
import {formatBaseline} from '../../baseline/formatBaseline';
import type {Glossary} from '../../rules/terms';
import type {PagePair, Project} from '../../status/project';
import {updateBaseline} from '../../status/updateBaseline';
import {decodeText} from '../../units/decodeText';
import type {MatchView, PageView, ProjectView, SaveReply, SaveRequest, TypedUnit} from '../protocol';
import {checkUnit, type UnitCheckResult} from './checkUnit';
import {createAids, type Aids} from './createAids';
import {findMatches} from './findMatches';
import {hashBytes} from './hashBytes';
import type {SaveReason} from './saveReason';
import {saveUnit, type UnitSave} from './saveUnit';
import {toPageView} from './views';

/** Where a project comes from. */
export interface DeskSource {
  /** Everything that would make another project of it if it changed; absolute. */
  listFiles(): Promise<string[]>;
  loadProject(): Promise<Project>;
  loadGlossary(project: Project): Promise<Glossary>;
}

/** What came of a save; `page` is the page as it is now, `null` when there is none of that name any more. */
export type SaveResult = ({type: 'done'} & SaveReply) | {type: 'refused'; reason: SaveReason; detail: string; page: PageView | null};

/** What the files looked like when they were read. */
type Stamps = ReadonlyMap<string, string>;

interface Loaded {
  project: Project;
  aids: Aids;
  stamps: Stamps;
}

/**
 * A project on the desk of a translator: read once, read again when its files change, and written unit
 * by unit. Pages and units are named by their place in it; a name that it does not have leads nowhere.
 */
export class Desk {
  private revision = 1;
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly source: DeskSource,
    private loaded: Loaded,
  ) {}

  static async open(source: DeskSource): Promise<Desk> {
    return new Desk(source, await load(source));
  }

  get project(): Project {
    return this.loaded.project;
  }

  /** Looks at the files first. */
  async viewProject(): Promise<ProjectView> {
    await this.inTurn(() => this.refresh());
    const {isAdopted, pages, problems} = this.project;
    return {revision: String(this.revision), isAdopted, pages: pages.map(this.loaded.aids.summarize), problems};
  }

  async viewPage(path: string): Promise<PageView | undefined> {
    await this.inTurn(() => this.refresh());
    const page = this.findPage(path);
    return page && this.toView(page);
  }

  check({path, id, text}: TypedUnit): UnitCheckResult | undefined {
    const page = this.findPage(path);
    const {project, aids} = this.loaded;
    return page && checkUnit({page, id, text, languages: project, options: aids.toCheckOptions(project), readActive: aids.readActive});
  }

  /** Earlier translations of what is like a unit; none when there is no such unit. */
  findMatches({path, id}: Pick<TypedUnit, 'path' | 'id'>): MatchView[] {
    const {project, aids} = this.loaded;
    const source = this.findPage(path)?.statuses.find((status) => status.id === id)?.pair.source;
    if (!source) return [];
    return findMatches({entries: aids.listMemory(project), source: decodeText(source), place: `${path}#${id}`, ...project});
  }

  /** Writes a unit, unless somebody else was faster. One save after the other. */
  save(request: SaveRequest): Promise<SaveResult> {
    return this.inTurn(async () => {
      await this.refresh();
      const page = this.findPage(request.path);
      if (!page) return {type: 'refused', reason: 'foreign-page', detail: request.path, page: null};
      const moved = await this.findMove(page, request);
      if (moved) return this.refuse(request.path, moved);
      const result = saveUnit(page, request, this.project);
      if (result.type === 'refuse') return this.refuse(request.path, result);
      if (result.type === 'unchanged') return {type: 'done', outcome: 'unchanged', page: this.toView(page)};
      await this.write(page, result);
      return {type: 'done', outcome: result.outcome, page: this.toView(result.page)};
    });
  }

  /** The bytes themselves are asked: a clock may not have moved on. */
  private async findMove({targetFile, targetText}: PagePair, {seen}: SaveRequest): Promise<{reason: SaveReason; detail: string} | undefined> {
    const bytes = await readBytes(targetFile);
    if (bytes && !isUtf8(bytes)) return {reason: 'encoding', detail: targetFile};
    const now = bytes && hashBytes(bytes);
    if (now !== (targetText === null ? null : hashBytes(targetText))) await this.reload();
    return now === seen.targetFile ? undefined : {reason: 'file-changed', detail: targetFile};
  }

  private refuse(path: string, {reason, detail}: {reason: SaveReason; detail: string}): SaveResult {
    const page = this.findPage(path);
    return {type: 'refused', reason, detail, page: page ? this.toView(page) : null};
  }

  /** The page first: a page whose translation is new and whose baseline is old only asks to be confirmed. */
  private async write(before: PagePair, {targetText, record, page}: Extract<UnitSave, {type: 'save'}>): Promise<void> {
    const {project, aids, stamps} = this.loaded;
    const baseline = updateBaseline(project, new Map([[before, record]]));
    try {
      if (targetText !== null) await writeFileWhole(page.targetFile, targetText);
      await writeFileWhole(project.baselineFile, formatBaseline(baseline));
    } catch (cause) {
      await this.reload();
      throw cause;
    }
    // A file of all languages may be the glossary.
    if (page.type === 'localized') return this.reload();
    const pages = project.pages.map((one) => (one === before ? page : one));
    const written = await readStamps([page.targetFile, project.baselineFile]);
    this.loaded = {project: {...project, baseline, isAdopted: true, pages}, aids, stamps: new Map([...stamps, ...written])};
    this.revision += 1;
  }

  private findPage(path: string): PagePair | undefined {
    return this.project.pages.find((page) => page.path === path);
  }

  private toView(page: PagePair): PageView {
    const {project, aids} = this.loaded;
    return toPageView(page, {sourceLocale: project.sourceLocale, findTerms: aids.findTerms, version: aids.summarize(page).version});
  }

  private async refresh(): Promise<void> {
    const stamps = await readStamps(await this.source.listFiles());
    if (!isSame(stamps, this.loaded.stamps)) await this.reload();
  }

  private async reload(): Promise<void> {
    this.loaded = await load(this.source);
    this.revision += 1;
  }

  private inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(act);
    this.turn = result.catch(() => undefined);
    return result;
  }
}

/** The stamps first: what changes while it is read is read again. */
async function load(source: DeskSource): Promise<Loaded> {
  const stamps = await readStamps(await source.listFiles());
  const project = await source.loadProject();
  return {project, aids: createAids(await source.loadGlossary(project), project), stamps};
}

async function readStamps(files: readonly string[]): Promise<Stamps> {
  return new Map(await Promise.all(files.map(async (file) => [file, await readStamp(file)] as const)));
}

async function readStamp(file: string): Promise<string> {
  return stat(file).then(
    ({ino, size, mtimeMs}) => `${ino} ${size} ${mtimeMs}`,
    () => 'none',
  );
}

function isSame(one: Stamps, other: Stamps): boolean {
  return one.size === other.size && [...one].every(([file, stamp]) => other.get(file) === stamp);
}

async function readBytes(file: string): Promise<Buffer | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Error(`Failed to read ${file}`, {cause: error});
  });
}
