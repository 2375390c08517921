import type {RuleExamples} from './examples';
import type {Term} from './terms';

const terms: readonly Term[] = [
  {id: 'mou', source: '양해각서', target: 'memorandum of understanding', sourceAliases: ['MOU'], targetAliases: ['MOU']},
  {id: 'rain', source: '레인', target: 'Rain', sourceAliases: [], targetAliases: []},
  {id: 'kt', source: 'KT', target: 'KT', sourceAliases: [], targetAliases: []},
];

export const glossaryExamples: RuleExamples = {
  good: [
    {source: '양해각서를 맺었다.\n', target: 'They signed a memorandum of understanding.\n', terms},
    {source: '양해각서로 맺었다.\n', target: 'They signed two memoranda: two MOUs.\n', terms},
    {source: '레인저가 왔다.\n', target: 'A ranger came.\n', terms},
    {source: 'KT가 알렸다.\n', target: 'The company announced it.\n', terms},
    {source: '레인이 왔다.\n\n레인은 보았다.\n', target: 'Rain came.\n\nIt saw.\n', terms},
    {source: '양해각서를 맺었다.\n', target: 'They signed a paper.\n'},
    {source: 'Rain came.\n', target: '레인이 왔다.\n', sourceLocale: 'en', targetLocale: 'ko', terms: [{id: 'rain', source: 'Rain', target: '레인', sourceAliases: [], targetAliases: []}]},
  ],
  bad: [
    {source: '양해각서를 맺었다.\n', target: 'They signed a paper.\n', terms, says: ['Unexpected translation of 양해각서, expected memorandum of understanding as in the glossary']},
    {source: '레인에서 왔다.\n\n다음 날이었다.\n', target: 'They came from Lane.\n\nIt was the next day.\n', terms, says: ['Unexpected translation of 레인, expected Rain as in the glossary']},
    {source: 'Rain came.\n', target: '비가 왔다.\n', sourceLocale: 'en', targetLocale: 'ko', terms: [{id: 'rain', source: 'Rain', target: '레인', sourceAliases: [], targetAliases: []}], says: ['Unexpected translation of Rain, expected 레인 as in the glossary']},
  ],
};
