import type {SearchAnswer} from '../engine';

/** What is asked of one index: one locale of one edition. */
export interface Question {
  /** Address of the directory of the index, with «/» at its end. */
  indexUrl: string;
  query: string;
  /** Pages wanted, at most. */
  limit: number;
}

/**
 * Why there is no answer: the index is of another format than this page (`outdated`), is not there
 * (`missing`), did not come (`unreachable`), or cannot be read (`broken`).
 */
export type Problem = 'outdated' | 'missing' | 'unreachable' | 'broken';

export type Reply = {kind: 'answer'; answer: SearchAnswer} | {kind: 'problem'; problem: Problem};

/** Never rejects: a problem is a reply. */
export type Ask = (question: Question) => Promise<Reply>;

/** Messages between the page and its worker. */
export interface WorkerQuestion {
  id: number;
  question: Question;
}

export interface WorkerReply {
  id: number;
  reply: Reply;
}
