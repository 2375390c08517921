import type {RuleExamples} from './examples';

export const frontMatterExamples: RuleExamples = {
  good: [
    {source: '---\ntitle: 숫자\nslug: /numbers\n---\n\n글\n', target: '---\ntitle: In figures\nslug: /numbers\n---\n\nText\n'},
    {source: '---\ntitle: 숫자\nlayout: wide\n---\n\n글\n', target: '---\ntitle: In figures\n---\n\nText\n'},
    {source: '글\n', target: 'Text\n'},
  ],
  bad: [
    {source: '---\ntitle: 숫자\nslug: /numbers\n---\n\n글\n', target: '---\ntitle: In figures\nslug: /figures\n---\n\nText\n', says: ['Unexpected slug "/figures" in the front matter, expected "/numbers"']},
    {source: '---\ntitle: 숫자\nsidebar_position: 2\n---\n\n글\n', target: '---\ntitle: In figures\n---\n\nText\n', says: ['Unexpected front matter without sidebar_position, expected it as in the source']},
    {source: '---\ntitle: 숫자\ndescription: 설명\n---\n\n글\n', target: '---\ntitle: In figures\n---\n\nText\n', says: ['Unexpected front matter without description, expected it as in the source']},
  ],
};
