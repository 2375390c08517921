import type {RuleExamples} from './examples';

export const doubledWordsExamples: RuleExamples = {
  good: [
    {source: '그것이 옳다는 말', target: 'He said that that was right.'},
    {source: '그 안에서. 안에', target: 'the place they came in. In time'},
    {source: 'step by step', target: '하나 하나 살핀다.', sourceLocale: 'en', targetLocale: 'ko'},
    {source: '듀란 듀란', target: 'Duran Duran'},
  ],
  bad: [
    {source: '두 회사', target: 'the the two companies', says: ['Unexpected doubled word the the, expected it once']},
    {source: 'to users', target: '사용자들을을 위해', sourceLocale: 'en', targetLocale: 'ko', says: ['Unexpected doubled word 사용자들을을, expected it once']},
    {source: 'the case', target: '이런 경우 경우에는 쓰지 않는다. 의 의', sourceLocale: 'en', targetLocale: 'ko', says: ['Unexpected doubled word 의 의, expected it once']},
  ],
};
