import type {RuleExamples} from './examples';

export const datesExamples: RuleExamples = {
  good: [
    {source: '2019년 5월 17일 금요일', target: 'Friday, 17 May 2019'},
    {source: '5월 3일과 6월 5일', target: 'May 3 and June 5'},
    {source: '2월 9일부터 25일까지', target: 'from 9 to 25 February'},
    {source: '2020년 2월 29일', target: '29 February 2020'},
    {source: '회의는 월요일이다.', target: 'The meeting is on Monday.'},
    {source: '5월 17일(금)', target: 'Friday, May 17'},
  ],
  bad: [
    {source: '5월 3일과 6월 5일', target: 'May 5 and June 3', says: ['Unexpected date May 5, expected the parts of each date together as in the source', 'Unexpected date June 3, expected the parts of each date together as in the source']},
    {source: '회의는 월요일이다.', target: 'The meeting is on Tuesday.', says: ['Unexpected day Tuesday, expected 월요일']},
    {source: '2월 30일', target: '30 February', says: ['Unexpected date 30 February, expected a day that the month has']},
    {source: '2019년 2월 28일', target: '29 February 2019', says: ['Unexpected date 29 February 2019, expected a day that the month has']},
    {source: '2019년 5월 17일', target: 'Monday, 17 May 2019', says: ['Unexpected day Monday, expected the one that 17 May 2019 falls on']},
  ],
};
