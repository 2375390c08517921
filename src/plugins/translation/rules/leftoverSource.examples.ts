import type {RuleExamples} from './examples';

export const leftoverSourceExamples: RuleExamples = {
  good: [
    {source: '견문록은 기록이다.', target: 'A field note (견문록) is a record.'},
    {source: '‘시연’이라고 했다.', target: 'It says “시연”, a demonstration.'},
    {source: '회장이라는 말', target: 'The word <span lang="ko">회장</span>'},
    {source: 'See React DOM Server for it.', target: 'React DOM Server를 보세요.', sourceLocale: 'en', targetLocale: 'ko'},
    {source: 'Watch How Parcel Bundles React Server Components.', target: 'How Parcel Bundles React Server Components를 보세요.', sourceLocale: 'en', targetLocale: 'ko'},
  ],
  bad: [
    {source: '두 회사가 양해각서를 맺었다.', target: 'Two companies signed 양해각서 today.', says: ['Unexpected words of the source language 양해각서, expected a translation']},
    {source: 'By default, this only calls the handler. It is fine.', target: 'By default, this only calls the handler. 괜찮습니다.', sourceLocale: 'en', targetLocale: 'ko', says: ['Unexpected words of the source language By default, this only calls the handler, expected a translation']},
  ],
};
