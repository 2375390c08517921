import {expect, test} from 'vitest';
import {chooseCharacters} from '../../../../../src/plugins/delivery/fonts/chooseCharacters';
import {ASCII, JAMO} from '../../../../../src/plugins/delivery/fonts/collectCharacters';
import {readPretendard} from '../../../../../src/plugins/delivery/fonts/pretendard';
import {parsePage} from '../../../../../src/plugins/delivery/reading/parsePage';

const {font} = await readPretendard();

interface Site {
  html?: string;
  css?: string;
  code?: string;
}

function choose({html = '', css = '', code = ''}: Site) {
  const pages = [
    parsePage({path: 'a.html', text: html}),
    parsePage({path: 'b.html', text: html}),
  ];
  const {present, lacking} = chooseCharacters({build: {pages, scripts: [{path: 'main.js', text: code}]}, stylesheet: css, font});
  return {added: present.filter((character) => ![...ASCII, ...JAMO].includes(character)).join(''), lacking};
}

test.each<[string, Site, string]>([
  ['text', {html: '<p>나가&middot;&#xB2E4;</p>'}, '·가나다'],
  ['attributes that readers meet', {html: '<img alt=가><i title="나" aria-label=다><input placeholder=라 value=마>'}, '가나다라마'],
  ['attributes that the stylesheet shows', {html: '<i data-label=가 data-other=나>', css: 'i::after{content:attr(data-label)}'}, '가'],
  ['no other attributes', {html: '<meta content=가><a href=/나 id=다 class=라>'}, ''],
  ['no code or styles in the page', {html: '<script>"가"</script><style>/*나*/</style><!--다-->'}, ''],
  ['what the stylesheet writes', {css: String.raw`a::after{content:"가\201c \b098"}`}, '“가나'],
  ['elements that scripts make', {code: '(0,r.jsx)("p",{children:[a?"가":`나${b}`],title:"\\ub2e4"})'}, '가나다'],
  ['data and messages of scripts', {code: `JSON.parse('{"a":"가"}');translate({message:"나",id:"다"})`}, '가나'],
  ['no tables that scripts compute with', {code: 'const table=["가","나"];/[다-라]/.test(table)'}, ''],
  ['nothing invisible', {html: '<p>\u200b\ufeff\n\t가</p>'}, '가'],
])('takes %s', (_, site, added) => {
  expect(choose(site).added).toBe(added);
});

test('always takes printable ASCII, and each character once, in order', () => {
  const {present} = chooseCharacters({build: {pages: [], scripts: []}, stylesheet: '', font});
  expect(present.join('')).toBe(Array.from({length: 95}, (_unused, index) => String.fromCharCode(32 + index)).join(''));
});

test('takes the letters that Hangul is typed with where there is Hangul, and nowhere else', () => {
  const choosePresent = (text: string) => chooseCharacters({build: {pages: [parsePage({path: 'a.html', text})], scripts: []}, stylesheet: '', font}).present.join('');
  expect(choosePresent('<p>가</p>')).toContain('ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ');
  expect(choosePresent('<p>ga</p>')).not.toMatch(/[ㄱ-ㅣ]/);
});

test('names what the font lacks, and where it is met first', () => {
  expect(choose({html: '<p>ᚠ가😀</p>'})).toEqual({
    added: '가',
    lacking: [
      {character: 'ᚠ', page: 'a.html'},
      {character: '😀', page: 'a.html'},
    ],
  });
});
