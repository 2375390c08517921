import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {attachJosa, JOSA_PAIRS, selectJosa} from '../../../src/korean';
import type {JosaPair} from '../../../src/korean';

const syllable = fc.integer({min: 0xac00, max: 0xd7a3}).map((code) => String.fromCodePoint(code));
const hangulWord = fc.array(syllable, {minLength: 1, maxLength: 6}).map((syllables) => syllables.join(''));
const pair = fc.constantFrom(...JOSA_PAIRS);

/** Unicode lists the syllables by final consonant: 28 finals, the first of them none, the ninth ㄹ. */
function finalOf(word: string): number {
  return ((word.codePointAt(word.length - 1) ?? 0) - 0xac00) % 28;
}

describe('after Hangul', () => {
  it('agrees with the final consonant Unicode gives', () => {
    fc.assert(
      fc.property(hangulWord, (word) => {
        expect(selectJosa(word, '을/를')).toBe(finalOf(word) === 0 ? '를' : '을');
        expect(selectJosa(word, '이에요/예요')).toBe(finalOf(word) === 0 ? '예요' : '이에요');
      }),
    );
  });

  it('counts a final ㄹ as a vowel before 으로 and its compounds alone', () => {
    fc.assert(
      fc.property(hangulWord, (word) => {
        const isOpen = [0, 8].includes(finalOf(word));
        expect(selectJosa(word, '으로/로')).toBe(isOpen ? '로' : '으로');
        expect(selectJosa(word, '으로부터/로부터')).toBe(isOpen ? '로부터' : '으로부터');
      }),
    );
  });

  it('takes a pair in either order', () => {
    fc.assert(
      fc.property(hangulWord, pair, (word, name) => {
        const reversed = name.split('/').reverse().join('/') as JosaPair;
        expect(selectJosa(word, name)).toBe(selectJosa(word, reversed));
      }),
    );
  });

  it('reads decomposed Hangul, as macOS writes it in file names', () => {
    fc.assert(
      fc.property(hangulWord, pair, (word, name) => {
        expect(selectJosa(word.normalize('NFD'), name)).toBe(selectJosa(word, name));
      }),
    );
  });
});

describe('after anything', () => {
  const anyWord = fc.oneof(fc.string({unit: 'grapheme'}), hangulWord, fc.stringMatching(/^[A-Za-z0-9.,%()$/:-]{0,12}$/));

  it('leaves the word as it is', () => {
    fc.assert(
      fc.property(anyWord, pair, (word, name) => {
        expect(attachJosa(word, name)).toBe(`${word}${selectJosa(word, name)}`);
      }),
    );
  });

  it('writes one form of the pair, or both when it cannot know', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        expect(['과', '와', '과(와)']).toContain(selectJosa(word, '과/와'));
      }),
    );
  });

  it('does not hear closing marks', () => {
    const mark = fc.constantFrom('’', '”', '"', "'", '》', '〉', '」', '』', ')', ']', '}', '.', '!', '…', ' ', '™', '**');
    const quiet = fc.oneof(hangulWord, fc.stringMatching(/^[A-Za-z0-9%]{1,8}$/));
    fc.assert(
      fc.property(quiet, fc.array(mark, {maxLength: 4}), pair, (word, marks, name) => {
        expect(selectJosa(`${word}${marks.join('')}`, name)).toBe(selectJosa(word, name));
      }),
    );
  });

  it('does not hear an aside in brackets', () => {
    fc.assert(
      fc.property(hangulWord, hangulWord, pair, (word, aside, name) => {
        expect(selectJosa(`${word}(${aside})`, name)).toBe(selectJosa(word, name));
        expect(selectJosa(`‘${word}’ [${aside}(${word})]`, name)).toBe(selectJosa(word, name));
      }),
    );
  });

  it('hears what is in the brackets when nothing stands before them', () => {
    expect(attachJosa('(서울)', '은/는')).toBe('(서울)은');
    expect(attachJosa('[속보]', '은/는')).toBe('[속보]는');
    expect(attachJosa('서울)', '은/는')).toBe('서울)은');
  });
});

/** Each text carries the right josa; the test takes it off and asks for it again. */
const EXAMPLES: Readonly<Record<string, Partial<Record<JosaPair, readonly string[]>>>> = {
  'numerals': {
    '을/를': [
      '0을', '1을', '2를', '3을', '4를', '5를', '6을', '7을', '8을', '9를', '10을', '100을', '1000을', '10000을',
      '1억을', '1,000을', '1,000,000,000,000를', '3.5를', '1.50을', '2019년을', '2019를', '010을', '3.10.2를',
    ],
    '과/와': ['제Ⅲ과', 'Ⅱ와', 'Ⅹ과'],
    '으로/로': ['1로', '3으로', '6으로', '7로', '8로', '9로', '0으로', '1,000으로', '3만 5천으로'],
  },
  'units and signs': {
    '을/를': [
      '50%를', '3.5％를', '10km를', '20kg을', '5㎏을', '20 kg을', '3GB를', '100Mbps를', '25℃를', '22dB을', '24h을',
      '3m를', '3L를', '2t을', '100km/h를', '$100를', '$100만를', 'US$3를', '₩500을', '500₩을', '€3를', 'kg을', 'C#을',
      'Disney+를', '‰을', '36°를', '5Ω을', '1920px을', '20t/h을', 'h를',
    ],
    '으로/로': ['20kg으로', '50%로', '₩500으로', '22dB로'],
  },
  'dates and times': {
    '은/는': ['2019-05-13은', '2019. 5. 13.은', '2019-05은', '10:05은', '10:00는', '10:05:01는'],
    '으로/로': ['2019-05-13로', '10:05으로', '16:9로'],
    '을/를': ['010-1234-12를'],
  },
  'acronyms, by the name of the last letter': {
    '이/가': ['KT가', 'SKT가', 'MTS가', 'API가', '5G가', 'LTE가', 'URL이', 'ITU-R이', 'MVNO가', 'VoLTE가', 'IoT가', 'PLMN이'],
    '을/를': ['API를', 'URL을', 'AR을', 'VR을', 'RAM을', 'LAN을', 'LTE를', 'B2B를', 'AT&T를', 'html을', 'npm을', 'css를', 'xhr을', 'n을'],
    '으로/로': ['URL로', 'AR로', 'RAM으로', 'KT로', 'LAN으로'],
  },
  'digits glued to letters': {
    '을/를': ['MP3를', 'IPv6를', 'G7을', 'S10을', 'R16을', 'H.264를', 'COVID-19를'],
  },
  'Latin words, by their spelling': {
    '을/를': [
      'Google을', 'Intel을', 'game을', 'Vodafone을', 'Telekom을', 'streaming을', 'app을', 'Internet을', 'block을', 'music을',
      'Facebook을', 'group을', 'layout을', 'web을', 'type을', 'Azure를', 'Android를', 'client를', 'network를', 'site를',
      'GitHub를', 'Wi-Fi를', 'server를', 'megabit를', 'set를', 'dataset을', 'check를', 'Kuwait를', 'Nestlé를', 'Orange를', 'help를',
    ],
    '으로/로': ['Google로', 'Vodafone으로', 'web으로', 'mobile로', 'Zürich로'],
  },
  'words in quotation marks and asides': {
    '을/를': ['양해각서(MOU)를', '‘사과’를', '“5G”를', '《한겨레》를', '(MOU)를', '‘한글‘을', '사람(들)을', 'SK텔레콤(017670)을', 'KT㈜를', '5G™를', '사과🍎를'],
  },
  'jamo, by their names': {
    '을/를': ['ㄱ을', 'ㄹ을', 'ㄲ을', 'ㅏ를', 'ㅘ를'],
    '으로/로': ['ㄱ으로', 'ㄹ로'],
  },
  'the rest of the pairs': {
    '과/와': ['한국과', '한국어와'],
    '아/야': ['길동아', '영희야'],
    '이나/나': ['물이나', '차나'],
    '이란/란': ['5G란', '통신이란'],
    '이다/다': ['서울이다', '부호다'],
    '이에요/예요': ['서울이에요', '카드예요'],
    '으로서/로서': ['통신사로서', '기업으로서', '말로서'],
  },
};

describe.each(Object.entries(EXAMPLES))('%s', (_, byPair) => {
  const rows = Object.entries(byPair).flatMap(([name, texts]) => texts.map((text) => [text, name as JosaPair] as const));

  it.each(rows)('%s (%s)', (text, name) => {
    const written = name.split('/').sort((a, b) => b.length - a.length).find((form) => text.endsWith(form)) ?? '';
    expect(attachJosa(text.slice(0, -written.length), name)).toBe(text);
  });
});

describe('readings', () => {
  const readings = {OPEC: '오펙', '5G': '파이브지', 'U+': '유플러스', KT: '케이티', VR: '브이아르', 'MWC 2019': '엠더블유시 이천십구', TBD: 'tunnel', Lab: '랩', '5G Lab': '파이브지 실험실'};

  it.each([
    ['OPEC을', '을/를'],
    ['VR를', '을/를'],
    ['‘OPEC’을', '을/를'],
    ['MWC 2019를', '을/를'],
    ['TBD을', '을/를'],
    ['Lab으로', '으로/로'],
    ['5G Lab로', '으로/로'],
  ] as const)('are followed in %s', (text, name) => {
    const word = text.replace(/(을|를|으로|로)$/, '');
    expect(attachJosa(word, name, {readings})).toBe(text);
  });

  it('are found as whole words, the longest first', () => {
    const found = {T: '탑', KT: '케이티', SK: '숩'};
    expect(attachJosa('KT', '을/를', {readings: found})).toBe('KT를');
    expect(attachJosa('BT', '을/를', {readings: found})).toBe('BT를');
    expect(attachJosa('국내 T', '을/를', {readings: found})).toBe('국내 T을');
  });
});

describe('a word nobody can read', () => {
  it.each([
    ['韓', '을/를', '을(를)'],
    ['', '은/는', '은(는)'],
    ['…', '이/가', '이(가)'],
    ['Москва', '으로/로', '(으)로'],
    ['東京', '이나/나', '(이)나'],
    ['東京', '과/와', '과(와)'],
    ['東京', '이에요/예요', '이에요(예요)'],
  ] as const)('%s is given both forms of %s', (word, name, both) => {
    expect(selectJosa(word, name)).toBe(both);
  });
});

it('names the pairs it knows when it is asked for another', () => {
  expect(() => selectJosa('말', '도/도' as JosaPair)).toThrow(/^Unexpected josa pair "도\/도", expected one of 가\/이, /);
});
