import type {RuleExamples} from './examples';

const locales = {sourceLocale: 'en', targetLocale: 'ko'} as const;

export const particlesExamples: RuleExamples = {
  good: [
    {...locales, source: 'the URL', target: 'URL을 적는다.'},
    {...locales, source: 'in JSX', target: 'JSX로 적고, HTML로 만든다.'},
    {...locales, source: 'version 18', target: '18을 쓰고 19로 올린다.'},
    {...locales, source: '“5G” and 10%', target: '“5G”는 10%를 더했다.'},
    {...locales, source: 'React', target: 'React를 쓴다.'},
    {...locales, source: 'SSG', target: '정적 생성<sup>SSG</sup>과'},
    {...locales, source: '`useState` and `18`', target: '`useState`를 쓰고 `18`을 적는다.'},
    {...locales, source: '10 km', target: '10km를 달렸다.'},
    {...locales, source: 'if x is 2', target: 'x가 2이라면'},
  ],
  bad: [
    {...locales, source: 'the URL', target: 'URL를 적는다.', says: ['Unexpected URL를, expected URL을']},
    {...locales, source: 'in JSX', target: 'JSX으로 적는다.', says: ['Unexpected JSX으로, expected JSX로']},
    {...locales, source: 'version 18', target: '18를 쓴다.', says: ['Unexpected 18를, expected 18을']},
    {...locales, source: 'version 18', target: '`18`를 쓴다.', says: ['Unexpected 18를, expected 18을']},
    {...locales, source: 'up to 10%', target: '10%을 더했다.', says: ['Unexpected 10%을, expected 10%를']},
    {source: 'KT은 서울에 있다.', target: 'KT is in Seoul.', says: ['Unexpected KT은, expected KT는']},
  ],
};
