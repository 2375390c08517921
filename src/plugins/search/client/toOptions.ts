import type {FoundPage} from './toFoundPage';
import type {ResultView} from './toResultView';

/** One line of the list under the box. */
export type Option = {kind: 'page'; page: FoundPage} | {kind: 'recent'; query: string};

/** Results, or before anything is typed what was looked for before. */
export function toOptions({pages}: Pick<ResultView, 'pages'>, recent: readonly string[]): Option[] {
  if (pages.length > 0) return pages.map((page) => ({kind: 'page', page}));
  return recent.map((query) => ({kind: 'recent', query}));
}

/** Options of one language, each with its position in the whole list; `recent` for earlier searches. */
export interface OptionGroup {
  locale: string;
  options: {option: Option; index: number}[];
}

export function groupOptions(options: readonly Option[]): OptionGroup[] {
  const groups: OptionGroup[] = [];
  options.forEach((option, index) => {
    const locale = option.kind === 'page' ? option.page.locale : 'recent';
    const last = groups.at(-1);
    if (last?.locale === locale) last.options.push({option, index});
    else groups.push({locale, options: [{option, index}]});
  });
  return groups;
}
