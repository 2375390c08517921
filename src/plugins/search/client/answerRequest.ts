import type {Ask, Reply} from './protocol';
import type {SearchRequest} from './searchRequest';

/** What one locale says to a request. */
export interface LocaleReply {
  locale: string;
  reply: Reply;
}

export interface AnswerParams {
  request: SearchRequest;
  ask: Ask;
  toIndexUrl: (locale: string, edition: string) => string;
  /** Pages wanted of the first locale, and of each of the others. */
  limits: {first: number; others: number};
}

/**
 * Asks one locale after the other: the reader's own answers as soon as it can, and nothing of
 * another is loaded before. Yields all replies until now, each time there is one more.
 */
export async function* answerRequest({request, ask, toIndexUrl, limits}: AnswerParams): AsyncGenerator<LocaleReply[]> {
  const replies: LocaleReply[] = [];
  for (const locale of request.locales) {
    const limit = replies.length === 0 ? limits.first : limits.others;
    const reply = await ask({indexUrl: toIndexUrl(locale, request.edition), query: request.query, limit});
    replies.push({locale, reply});
    yield [...replies];
  }
}
