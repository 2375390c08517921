import type {Article, Picture} from '../hast/article';
import type {Report} from '../findings';
import type {Emission, PlacedPicture} from './emission';
import type {References} from './references';

export interface EmissionParams {
  article: Article;
  locale: string;
  level: number;
  /** Width of the column in em. */
  column: number;
  isOutlined: boolean;
  references: References;
  markNames: Emission['markNames'];
  pictureOf(picture: Picture): PlacedPicture | undefined;
  report: Report;
}

/** A word as wide as the whole column is better broken than alone on its line. */
const WIDEST_WORD = 0.8;

/** How a page is set. */
export function createEmission({article, locale, references, report, ...params}: EmissionParams): Emission {
  const claimed = new Set<string>();
  return {
    ...params,
    ...references,
    lang: article.lang,
    locale,
    chapterId: article.chapterId,
    limit: params.column * WIDEST_WORD,
    place: 'text',
    footnotes: article.footnotes,
    claim: (id) => !claimed.has(id) && claimed.add(id) !== undefined,
    report: (ruleId, element, values = {}) => report({ruleId, page: article.page, element, values}),
  };
}
