import type {Inline, InlineKind, Look} from '../hast/article';
import {toText} from '../hast/inlines';
import type {BoxNotes, Emission} from './emission';
import {toTypstString, toTypstText} from './escape';
import {glueWords} from './glueWords';
import {toTypstMath} from './toTypstMath';

type Emit<Kind extends InlineKind> = (inline: Extract<Inline, {kind: Kind}>, emission: Emission) => string;

const wrap = (name: string) => ({children}: {children: readonly Inline[]}, emission: Emission) => `#${name}[${emitAll(children, emission)}]`;

/** How each inline is called in `book.typ`. */
const INLINES: {readonly [Kind in InlineKind]: Emit<Kind>} = {
  anchor: ({id}, {chapterId, labelOf}) => emitAnchor(labelOf(chapterId, id)),
  break: () => '#linebreak();',
  code: ({value}) => `#cd(${toTypstString(value)});`,
  deleted: wrap('strike'),
  emphasis: wrap('emph'),
  footnote: emitFootnote,
  formula: ({formula: {content, alt, isDisplayed}}) => `#formula(${toTypstString(alt)}, ${toTypstMath(content)}, block: ${isDisplayed});`,
  indexMark: ({id}) => `#ix(${toTypstString(id)});`,
  keyboard: wrap('kb'),
  lang: (inline, emission) => emitLanguage(inline, emission, (inner) => emitAll(inline.children, inner)),
  link: emitLink,
  picture: emitPicture,
  strong: wrap('strong'),
  styled: emitStyled,
  subscript: wrap('sub'),
  superscript: ({children}, emission) => `#super[${emitAll(children, {...emission, place: 'raised'})}]`,
  term: emitTerm,
  text: ({value}) => toTypstText(value),
  underlined: wrap('underline'),
};

/** A run of words as content, Korean words kept whole. */
export function toTypstInlines(inlines: readonly Inline[], emission: Emission): string {
  const marked = isBare(emission) ? inlines : emission.markNames(inlines);
  const glued = glueWords(marked, {
    lang: emission.lang,
    limit: emission.limit,
    tellsPage: (inline) => tellsPage(inline, emission),
    onLongWord: (word) => emission.report('long-word', `${word.slice(0, 20)}…`, {length: word.length}),
  });
  return emitAll(glued, emission);
}

function emitAll(inlines: readonly Inline[], emission: Emission): string {
  return inlines.map((inline) => emitOne(inline, emission)).join('');
}

function emitOne<Kind extends InlineKind>(inline: Extract<Inline, {kind: Kind}>, emission: Emission): string {
  const emit: Emit<Kind> = INLINES[inline.kind as Kind];
  return emit(inline, emission);
}

export function emitAnchor(label: string | undefined): string {
  return label === undefined ? '' : `#mk(${toTypstString(label)});`;
}

/** What is in another language than what surrounds it, in a call that says so. */
export function emitLanguage({lang, direction}: Pick<Extract<Inline, {kind: 'lang'}>, 'lang' | 'direction'>, emission: Emission, emitInner: (inner: Emission) => string): string {
  const inner: Emission = {...emission, lang: lang ?? emission.lang};
  return `#tx(${toTypstString(toLanguage(inner.lang))}${direction ? `, dir: ${direction}` : ''})[${emitInner(inner)}]`;
}

/** The same for what is set already. */
export function inLanguage(lang: string, markup: string): string {
  return `#tx(${toTypstString(toLanguage(lang))})[${markup}]`;
}

/** Typst knows languages by their codes of two or three letters. */
function toLanguage(lang: string): string {
  return /^[a-z]{2,3}(?=-|$)/i.exec(lang)?.[0].toLowerCase() ?? 'und';
}

/** Where no page number and no note has room. */
function isBare({place}: Emission): boolean {
  return place === 'plain' || place === 'raised';
}

/** Whether a page number or the mark of a note follows a link. */
function tellsPage(inline: Inline, emission: Emission): boolean {
  if (inline.kind !== 'link' || isBare(emission)) return false;
  return inline.to.kind === 'place' || (inline.to.kind === 'outside' && !isAddress(inline));
}

function isAddress({children, to}: Extract<Inline, {kind: 'link'}>): boolean {
  const bare = (url: string) => url.replace(/^\w+:\/*|\/$|[\u2060\u200b]/g, '');
  return to.kind === 'outside' && bare(toText(children)) === bare(to.url);
}

const PLACE_CALLS = {text: 'lk', brief: 'lb', plain: 'ls', raised: 'lr'} as const;

function emitLink(inline: Extract<Inline, {kind: 'link'}>, emission: Emission): string {
  const body = emitAll(inline.children, emission);
  if (inline.to.kind !== 'place') {
    const url = toTypstString(inline.to.url);
    if (inline.to.kind === 'contact' || isBare(emission) || isAddress(inline)) return `#os(${url})[${body}]`;
    return emission.boxNotes ? `#os(${url})[${body}]${emitCall(`#link(${url})`, emission.boxNotes)}` : `#out(${url})[${body}]`;
  }
  return `#${PLACE_CALLS[emission.place]}(${toTypstString(emission.targetOf(inline.to))})[${body}]`;
}

function emitTerm({name, children}: Extract<Inline, {kind: 'term'}>, emission: Emission): string {
  const body = emitAll(children, emission);
  const target = isBare(emission) ? undefined : emission.termOf(name);
  return target === undefined ? body : `#term(${toTypstString(target)})[${body}]`;
}

function emitFootnote({id}: Extract<Inline, {kind: 'footnote'}>, emission: Emission): string {
  const words = emission.footnotes.get(id);
  if (!words || isBare(emission)) return '';
  const emitNote = () => toTypstInlines(words, {...emission, place: 'plain'});
  if (emission.boxNotes) return emitCall(emitNote(), emission.boxNotes);
  const label = toTypstString(`${emission.locale}/${emission.chapterId}/note/${id}`);
  return emission.claim(`note/${id}`) ? `#note(${label})[${emitNote()}]` : `#again(${label});`;
}

/** The letter of a note at the end of the box. */
function emitCall(note: string, boxNotes: BoxNotes): string {
  return `#call("${boxNotes.call(note)}");`;
}

function emitPicture({picture}: Extract<Inline, {kind: 'picture'}>, emission: Emission): string {
  const placed = emission.pictureOf(picture);
  if (!placed) return toTypstText(picture.alt);
  return `#inline-picture(${toTypstString(placed.path)}, ${toTypstString(picture.alt)});`;
}

/** Weights that the book's fonts have: a font of another might be found on the machine, and not on the next. */
const WEIGHTS = [400, 600, 700];

function toOwnWeight(weight: number): number {
  return WEIGHTS.reduce((best, own) => (Math.abs(own - weight) < Math.abs(best - weight) ? own : best));
}

const SIZES: Readonly<Record<Look['size'], string>> = {same: '1em', small: '0.86em', raised: '0.68em'};

function emitStyled({look, children}: Extract<Inline, {kind: 'styled'}>, emission: Emission): string {
  const inner: Emission = look.size === 'small' && emission.place === 'text' ? {...emission, place: 'brief'} : emission;
  const values = [
    `size: ${SIZES[look.size]}`,
    ...(look.size === 'raised' ? ['rise: 0.28em'] : []),
    ...(look.weight === undefined ? [] : [`weight: ${toOwnWeight(look.weight)}`]),
    ...(look.color === undefined ? [] : [`color: ${toTypstString(look.color)}`]),
    ...(look.ground === undefined ? [] : [`ground: ${toTypstString(look.ground)}`]),
    ...(look.border === undefined ? [] : [`border: (style: ${toTypstString(look.border.style)}, color: ${toTypstString(look.border.color)})`]),
  ];
  return `#look(${values.join(', ')})[${emitAll(children, inner)}]`;
}
