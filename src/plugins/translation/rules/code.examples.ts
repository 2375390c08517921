import type {RuleExamples} from './examples';

export const codeExamples: RuleExamples = {
  good: [
    {source: '`npm start`를 실행한다.', target: 'Run `npm start`.'},
    {source: '`useState`는 두 값을 준다.', target: '`useState` gives two values, and `useState` keeps them.'},
    {source: '`안녕`이라고 쓴다.', target: 'Write `Hello`.'},
    {source: '`div`를 쓴다.', target: 'Use a div.'},
    {source: 'print("안녕")  # 인사', target: 'print("Hello")  # a greeting', kind: 'code'},
    {source: 'const a = (b) => <p>안녕</p>;', target: 'const a = b => (\n  <p>Hello</p>\n)', kind: 'code'},
    {source: '오류가 났습니다', target: 'Something failed', kind: 'code'},
  ],
  bad: [
    {source: '`npm start`를 실행한다.', target: 'Run `npm run`.', says: ['Unexpected code npm run, expected npm start']},
    {source: '`useState`를 부른다.', target: 'Call it.', says: ['Unexpected missing code, expected useState']},
    {source: 'const limit = 10;', target: 'const limit = 100;', kind: 'code', says: ['Unexpected line of code const limit = 100;, expected const limit = 10;']},
    {source: 'open();\nclose();', target: 'open();', kind: 'code', says: ['Unexpected end of the code, expected another line: close();']},
    {source: 'open();', target: 'open();\nclose();', kind: 'code', says: ['Unexpected line of code close();, expected the end of the code']},
  ],
};
