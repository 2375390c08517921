import type {RuleExamples} from './examples';

export const headingIdsExamples: RuleExamples = {
  good: [
    {source: '## 합의 {/* #agreement */}\n', target: '## What was agreed {/* #agreement */}\n'},
    {source: '## 합의\n', target: '## What was agreed\n'},
    {source: '## 합의 {#agreement}\n', target: '## What was agreed {#agreement}\n', path: 'page.md'},
  ],
  bad: [
    {source: '## 합의 {/* #agreement */}\n', target: '## What was agreed\n', says: ['Unexpected heading without an id, expected #agreement as in the source']},
    {source: '## 합의 {/* #agreement */}\n', target: '## What was agreed {/* #agreed */}\n', says: ['Unexpected heading id #agreed, expected #agreement']},
    {
      source: '## 하나 {/* #one */}\n\n## 둘 {/* #two */}\n',
      target: '## One {/* #one */}\n\n## Two {/* #one */}\n',
      says: ['Unexpected heading id #one, expected #two', 'Unexpected second heading id #one, expected every id once on a page'],
    },
  ],
};
