/** What the search can do, by example: the tests type every query, and the README shows it. */
export interface Capability {
  name: string;
  /** What is typed, and the title of the page that is to come first. */
  examples: readonly {query: string; finds: string}[];
}

export const CAPABILITIES: readonly Capability[] = [
  {
    name: 'Particles and endings',
    examples: [
      {query: '마이크로소프트', finds: '협력 발표'},
      {query: '협력', finds: '협력 발표'},
      {query: '강화하다', finds: '협력 발표'},
      {query: '강화했다', finds: '협력 발표'},
      {query: '마이크로소프트에서는', finds: '협력 발표'},
      {query: '추운', finds: '겨울 산행'},
    ],
  },
  {
    name: 'Compounds and spacing',
    examples: [
      {query: '스마트 팩토리', finds: '공장 자동화'},
      {query: '스마트팩토리', finds: '공장 자동화'},
      {query: '빌딩', finds: '도심 산책'},
      {query: '마이크로소프트와협력을강화한다', finds: '협력 발표'},
    ],
  },
  {name: 'First consonants', examples: [{query: 'ㅁㅌㅌㄹ', finds: '메타트론'}, {query: 'ㄱㄱㅅ', finds: '가격 산정'}]},
  {
    name: 'Wrong keyboard layout',
    examples: [
      {query: 'apxkxmfhs', finds: '메타트론'},
      {query: 'guqfur', finds: '협력 발표'},
      {query: 'ㄱ두ㅇㄷ갸ㅜㅎ', finds: '그리기'},
    ],
  },
  {name: 'Jamo typos', examples: [{query: '메타트른', finds: '메타트론'}, {query: '스마트 펙토리', finds: '공장 자동화'}]},
  {name: 'Half-typed syllables', examples: [{query: '메탙', finds: '메타트론'}, {query: '마이크로솦', finds: '협력 발표'}]},
  {name: 'Names in the glossary', examples: [{query: 'Park Jung-ho', finds: '사장의 말'}, {query: 'rain', finds: '남아프리카의 손님'}, {query: '레인', finds: '남아프리카의 손님'}]},
  {name: 'English stems and identifiers', examples: [{query: 'renders', finds: '그리기'}, {query: 'use effect', finds: '그리기'}, {query: 'useEffect', finds: '그리기'}]},
  {name: 'Numbers', examples: [{query: '300', finds: '영상 목록'}, {query: '5300', finds: '가격 산정'}, {query: '1억', finds: '가입자'}, {query: '100000000', finds: '가입자'}]},
  {name: 'Prefixes that change the meaning', examples: [{query: '비급여', finds: '건강 보험'}]},
];
