import type {RuleExamples} from './examples';

const path = 'code.json';
const back = {sourceLocale: 'en', targetLocale: 'ko', path} as const;

export const pluralFormsExamples: RuleExamples = {
  good: [
    {path, source: '{"hits_other": {"message": "{count}건"}}', target: '{"hits_one": {"message": "{count} hit"}, "hits_other": {"message": "{count} hits"}}'},
    {path, source: '{"phase_one": {"message": "1단계"}}', target: '{"phase_one": {"message": "Phase one"}}'},
    {...back, source: '{"hits_one": {"message": "one"}, "hits_other": {"message": "many"}}', target: '{"hits_other": {"message": "{count}건"}}'},
    {...back, source: '{"tags.plurals": {"message": "one|many"}}', target: '{"tags.plurals": {"message": "{count}개"}}'},
  ],
  bad: [
    {path, source: '{"hits_other": {"message": "{count}건"}}', target: '{"hits_other": {"message": "{count} hits"}}', says: ['Unexpected missing plural form hits_one, expected the forms one, other']},
    {...back, source: '{"hits_other": {"message": "many"}}', target: '{"hits_one": {"message": "하나"}, "hits_other": {"message": "{count}건"}}', says: ['Unexpected plural form hits_one, expected the forms other']},
    {...back, source: '{"tags.plurals": {"message": "one|many"}}', target: '{"tags.plurals": {"message": "하나|여럿"}}', says: ['Unexpected number of plural forms 2, expected the forms other']},
  ],
};
