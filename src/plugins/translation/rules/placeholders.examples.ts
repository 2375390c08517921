import type {RuleExamples} from './examples';

export const placeholdersExamples: RuleExamples = {
  good: [
    {source: '{name, 을/를} 찾았습니다.', target: '{name} was found.', kind: 'message'},
    {source: '“{paper}”{paper, 은/는} 없습니다.', target: 'There is no “{paper}”.', kind: 'message'},
    {source: '<Term id="mou">양해각서</Term>를 맺었다.', target: 'They signed a <Term id="mou">memorandum</Term>.'},
    {source: '값은 {props.value}이다.', target: 'The value is {props.value}.'},
    {source: '**굵게** 쓴 <sup>각주</sup>', target: 'a note in bold'},
    {source: '--site <site>', target: '--site <folder>', kind: 'message'},
  ],
  bad: [
    {source: '{count}건을 찾았습니다.', target: 'Found.', kind: 'message', says: ['Unexpected missing placeholder, expected {count}']},
    {source: '{count}건을 찾았습니다.', target: '{total} found.', kind: 'message', says: ['Unexpected placeholder {total}, expected only those of the source', 'Unexpected missing placeholder, expected {count}']},
    {source: '<Term id="mou">양해각서</Term>를 맺었다.', target: 'They signed a memorandum.', says: ['Unexpected missing placeholder, expected <Term id="mou">']},
    {source: '값은 {props.value}이다.', target: 'The value is here.', says: ['Unexpected missing placeholder, expected {props.value}']},
  ],
};
