import type {RuleExamples} from './examples';

export const untranslatedExamples: RuleExamples = {
  good: [
    {source: '두 회사가 만났다.', target: 'Two companies met.'},
    {source: '5G', target: '5G'},
    {source: '<span lang="ko">회장</span>', target: '<span lang="ko">회장</span>'},
    {source: 'SK Telecom', target: 'SK Telecom', sourceLocale: 'en', targetLocale: 'ko'},
    {source: '`npm run build`', target: '`npm run build`', sourceLocale: 'en', targetLocale: 'ko'},
  ],
  bad: [
    {source: '두 회사가 만났다.', target: '두 회사가 만났다.', says: ['Unexpected copy of the source, expected a translation']},
    {source: 'The two companies have met.', target: 'The two companies have met.', sourceLocale: 'en', targetLocale: 'ko', says: ['Unexpected copy of the source, expected a translation']},
  ],
};
