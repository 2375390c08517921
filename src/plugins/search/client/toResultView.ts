import type {LocaleReply} from './answerRequest';
import type {Problem} from './protocol';
import {toFoundPage, type FoundPage} from './toFoundPage';

/** What one locale has found. */
export interface ResultGroup {
  locale: string;
  pages: FoundPage[];
}

/** Everything that the replies say, in the order it is shown. */
export interface ResultView {
  groups: ResultGroup[];
  pages: FoundPage[];
  /** Each kind of problem once: two languages without a network are one. */
  problems: (Problem | 'partial')[];
  suggestions: string[];
}

export function toResultView(replies: readonly LocaleReply[]): ResultView {
  const groups = replies.flatMap(({locale, reply}) =>
    reply.kind === 'answer' && reply.answer.results.length > 0 ? [{locale, pages: reply.answer.results.map(toFoundPage)}] : [],
  );
  const suggestions = replies.flatMap(({reply}) => (reply.kind === 'answer' ? reply.answer.suggestions : []));
  return {
    groups,
    pages: groups.flatMap(({pages}) => pages),
    problems: [...new Set(replies.flatMap(toProblems))],
    suggestions: groups.length > 0 ? [] : [...new Set(suggestions)].slice(0, MOST_SUGGESTIONS),
  };
}

const MOST_SUGGESTIONS = 6;

function toProblems({reply}: LocaleReply): ResultView['problems'] {
  if (reply.kind === 'problem') return [reply.problem];
  return reply.answer.failures > 0 ? ['partial'] : [];
}
