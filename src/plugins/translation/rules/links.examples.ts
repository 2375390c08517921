import type {RuleExamples} from './examples';

export const linksExamples: RuleExamples = {
  good: [
    {source: '[지도](./map.mdx)를 보라.', target: 'See the [map](./map.mdx).'},
    {source: '[위키백과](https://ko.wikipedia.org/wiki/5세대)', target: '[Wikipedia](https://en.wikipedia.org/wiki/5G)'},
    {source: '[안내](https://example.com/ko/guide)', target: '[Guide](https://example.com/en/guide)'},
    {source: '[문서](https://developer.mozilla.org/ko/docs/Web/API)', target: '[Docs](https://developer.mozilla.org/en-US/docs/Web/API)'},
    {source: '[사용법](./guide.md#사용법)', target: '[Usage](./guide.md#usage)'},
    {source: '[쪽](./page.mdx)과 [쪽](./page.mdx)', target: 'the [page](./page.mdx)'},
  ],
  bad: [
    {source: '[지도](./map.mdx)를 보라.', target: 'See the [map](./plan.mdx).', says: ['Unexpected link to ./plan.mdx, expected ./map.mdx']},
    {source: '[지도](./map.mdx)를 보라.', target: 'See the map.', says: ['Unexpected missing link, expected one to ./map.mdx']},
    {source: '지도를 보라.', target: 'See the [map](./map.mdx).', says: ['Unexpected link to ./map.mdx, expected only the links of the source']},
    {source: '[지도](./map.mdx#north)', target: '[map](./map.mdx#south)', says: ['Unexpected link to ./map.mdx#south, expected ./map.mdx#north']},
    {source: '[절](#here)', target: '[section](#there)', says: ['Unexpected link to #there, expected an anchor that its page has', 'Unexpected link to #there, expected #here']},
  ],
};
