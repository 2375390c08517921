import type {Concept} from '../../../../src/plugins/search/analysis/concepts';
import type {KoreanAnalyzer} from '../../../../src/plugins/search/analysis/morpheme';
import {createEngine, type Engine, type FetchShard} from '../../../../src/plugins/search/engine';
import type {PageText} from '../../../../src/plugins/search/format/pageTexts';
import {createGaruAnalyzer} from '../../../../src/plugins/search/indexer/createGaruAnalyzer';
import {createIndex, type IndexFiles} from '../../../../src/plugins/search/indexer/createIndex';

const TEXTS: Readonly<Record<string, string>> = {
  '협력 발표': 'SK텔레콤이 마이크로소프트와의 협력을 강화했다. 두 회사는 양해각서를 맺었다.',
  '공장 자동화': '스마트팩토리에서 로봇이 일한다. 공장의 스마트 팩토리 설비를 둘러보았다.',
  '도심 산책': '광화문빌딩 앞에서 만나 걸었다. 광화문의 밤은 밝다.',
  메타트론: '메타트론은 빅데이터를 분석하는 도구이다.',
  '사장의 말': '박정호 사장은 새로운 시대가 열렸다고 했다.',
  '남아프리카의 손님': '레인의 대표가 서울을 찾았다.',
  그리기: 'The rendering happens after useEffect. 화면을 그린다.',
  '영상 목록': '영상 300편을 볼 수 있다.',
  '가격 산정': '이 상품의 가격 산정 기준은 5,300원이다.',
  가입자: '가입자는 1억 명이 넘는다.',
  '건강 보험': '비급여 항목은 따로 낸다.',
  '월급 이야기': '급여는 달마다 받는다. 급여 명세를 본다.',
  '겨울 산행': '너무 추워서 산을 내려왔다.',
};

export const SAMPLE_PAGES: readonly PageText[] = Object.entries(TEXTS).map(([title, text], index) => ({
  docId: `/page-${index}/`,
  title,
  sections: [{anchor: '', headings: [], text}, {anchor: 'more', headings: ['덧붙임'], text: '이 쪽의 나머지 이야기.'}],
}));

export const SAMPLE_CONCEPTS: readonly Concept[] = [
  {id: 'park', names: {ko: ['박정호'], en: ['Park Jung-ho']}},
  {id: 'rain', names: {ko: ['레인'], en: ['Rain']}},
];

let analyzer: Promise<KoreanAnalyzer> | undefined;

/** The real analyser, loaded once a test file. */
export function loadGaru(): Promise<KoreanAnalyzer> {
  analyzer ??= createGaruAnalyzer();
  return analyzer;
}

export async function createSampleIndex(pages: readonly PageText[] = SAMPLE_PAGES): Promise<IndexFiles> {
  return createIndex({pages, analyzer: await loadGaru(), concepts: SAMPLE_CONCEPTS, locale: 'ko', edition: 'current'});
}

export function createFetch(files: IndexFiles): FetchShard {
  return async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`Unexpected path ${path}`);
    return bytes;
  };
}

export async function createSampleEngine(): Promise<Engine> {
  return createEngine({fetchShard: createFetch(await createSampleIndex())});
}
