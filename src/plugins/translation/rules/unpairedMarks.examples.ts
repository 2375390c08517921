import type {RuleExamples} from './examples';

export const unpairedMarksExamples: RuleExamples = {
  good: [
    {source: '두 회사(한국)', target: 'Two companies (Korea)'},
    {source: '1) 물을 끓인다.', target: '1) Boil the water (all of it).'},
    {source: '‘시연’', target: 'It’s “shown”, the guests’ word'},
    {source: '6인치', target: 'a 6" screen'},
    {source: '좋다 :)', target: 'Good :)'},
    {source: '(열린 채', target: '(left open'},
  ],
  bad: [
    {source: '두 회사(한국)', target: 'Two companies (Korea', says: ['Unexpected ( alone, expected ) with it']},
    {source: '두 회사(한국)', target: 'Two companies Korea)', says: ['Unexpected ) alone, expected ( with it']},
    {source: '“좋다”고 했다.', target: '“Good, it said.', says: ['Unexpected “ alone, expected ” with it']},
    {source: '"좋다"고 했다.', target: '"Good, it said.', says: ['Unexpected " alone, expected " with it']},
  ],
};
