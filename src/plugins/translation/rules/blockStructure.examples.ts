import type {RuleExamples} from './examples';

export const blockStructureExamples: RuleExamples = {
  good: [{source: '하나.\n\n- 둘\n- 셋\n', target: 'One.\n\n- Two\n- Three\n'}],
  bad: [
    {source: '# 제목\n\n하나.\n\n둘.\n', target: '# Title\n\nOne.\n', says: ['Unexpected missing blocks (1), expected the translation to have them too']},
    {source: '# 제목\n\n하나.\n', target: '# Title\n\nOne.\n\nTwo.\n\nThree.\n', says: ['Unexpected blocks (2), expected only those of the source']},
  ],
};
