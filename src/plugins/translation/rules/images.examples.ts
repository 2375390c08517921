import type {RuleExamples} from './examples';

export const imagesExamples: RuleExamples = {
  good: [
    {source: '![지도](./map.png)', target: '![A map](./map.png)'},
    {source: '![지도](./map-ko.png)', target: '![A map](./map-en.png)'},
    {source: '![지도](/img/ko/map.png)', target: '![A map](/img/en/map.png)'},
    {source: '![](./line.png)', target: '![](./line.png)'},
  ],
  bad: [
    {source: '![지도](./map.png)', target: '![A map](./plan.png)', says: ['Unexpected image ./plan.png, expected ./map.png']},
    {source: '![지도](./map.png) 아래', target: 'below', says: ['Unexpected missing image, expected ./map.png']},
    {source: '아래', target: '![A map](./map.png) below', says: ['Unexpected image ./map.png, expected only the images of the source']},
    {source: '![지도](./map.png)', target: '![](./map.png)', says: ['Unexpected image ./map.png without a description, expected one as in the source']},
  ],
};
