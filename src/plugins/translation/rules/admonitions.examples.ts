import type {RuleExamples} from './examples';

export const admonitionsExamples: RuleExamples = {
  good: [
    {source: ':::note[하나]\n\n글\n\n:::\n', target: ':::note[One]\n\nText\n\n:::\n'},
    {source: '```md\n:::tip\n```\n\n:::note\n\n글\n\n:::\n', target: '```md\n:::warning\n```\n\n:::note\n\nText\n\n:::\n'},
  ],
  bad: [
    {source: ':::note\n\n글\n\n:::\n', target: ':::warning\n\nText\n\n:::\n', says: ['Unexpected admonition warning, expected note']},
    {source: ':::note\n\n글\n\n:::\n', target: 'Text\n', says: ['Unexpected number of admonitions 0, expected 1']},
  ],
};
