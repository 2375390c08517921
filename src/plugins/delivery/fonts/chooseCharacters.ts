import type {Build} from '../reading/build';
import {ASCII, JAMO, collectFromScript, collectFromStylesheet, collectShown} from './collectCharacters';
import {readCodePoints} from './codePoints';
import {listShownLiterals} from './listShownLiterals';
import {parseSfnt} from './sfnt';

export interface ChooseCharactersParams {
  build: Pick<Build, 'pages' | 'scripts'>;
  stylesheet: string;
  font: Buffer;
}

export interface Characters {
  /** What the font's subset has to have, in order of code point. */
  present: readonly string[];
  /** What the pages show and the font lacks. */
  lacking: readonly LackingCharacter[];
}

export interface LackingCharacter {
  character: string;
  /** The first page that shows it. */
  page: string;
}

/**
 * The characters of a font that a site needs: all that its pages and its stylesheet show, all that
 * its scripts may show, and printable ASCII. So no text of the site can ever be without its glyphs.
 * Where there is Hangul its letters are there too: who types it sees them one by one.
 */
export function chooseCharacters({build, stylesheet, font}: ChooseCharactersParams): Characters {
  const codePoints = readCodePoints(parseSfnt(font).get('cmap')!);
  const isPresent = (character: string) => codePoints.has(character.codePointAt(0)!);
  const shown = collectShown(build.pages, stylesheet);
  const hasHangul = [...shown.keys()].some((character) => /[가-힣]/.test(character));
  const sure = new Set([...ASCII, ...(hasHangul ? JAMO : []), ...shown.keys(), ...collectFromStylesheet(stylesheet)]);
  const wanted = [...sure, ...collectFromScripts(build.scripts, sure)];
  return {
    present: sortCharacters(wanted.filter(isPresent)),
    lacking: [...shown].filter(([character]) => !isPresent(character)).map(([character, page]) => ({character, page})),
  };
}

/** Parsing is slow, and most scripts are pages again: only those with characters of their own are parsed. */
function collectFromScripts(scripts: Build['scripts'], known: ReadonlySet<string>): Set<string> {
  const unfamiliar = scripts.filter(({text}) => [...collectFromScript(text)].some((character) => !known.has(character)));
  return new Set(unfamiliar.flatMap(({text}) => [...collectFromScript(listShownLiterals(text).join('\n'))]));
}

function sortCharacters(characters: readonly string[]): string[] {
  return [...new Set(characters)].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
}
