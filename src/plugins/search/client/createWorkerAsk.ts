import type {Ask, Reply, WorkerQuestion, WorkerReply} from './protocol';

/** What is needed of a `Worker`. */
export interface SearchWorker {
  postMessage(question: WorkerQuestion): void;
  onmessage: ((event: MessageEvent<WorkerReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface WorkerAskParams {
  startWorker: () => SearchWorker;
  /** Answers in the page itself, where there is no worker: blocked by a policy, or its script did not come. */
  loadFallback: () => Promise<Ask>;
}

interface Waiting {
  question: WorkerQuestion['question'];
  resolve: (reply: Reply | Promise<Reply>) => void;
}

/** Asks a worker, started with the first question; once it has failed, everything goes to the fallback. */
export function createWorkerAsk({startWorker, loadFallback}: WorkerAskParams): Ask {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let fallback: Promise<Ask> | undefined;

  const askFallback: Ask = async (question) => {
    fallback ??= loadFallback();
    fallback.catch(() => (fallback = undefined));
    try {
      return await (await fallback)(question);
    } catch {
      return {kind: 'problem', problem: 'unreachable'};
    }
  };

  const giveUp = (): undefined => {
    post = undefined;
    for (const {question, resolve} of waiting.values()) resolve(askFallback(question));
    waiting.clear();
  };

  const start = (): SearchWorker['postMessage'] | undefined => {
    try {
      const worker = startWorker();
      worker.onmessage = ({data: {id, reply}}) => {
        waiting.get(id)?.resolve(reply);
        waiting.delete(id);
      };
      worker.onerror = giveUp;
      return (question) => worker.postMessage(question);
    } catch {
      return undefined;
    }
  };

  let post: SearchWorker['postMessage'] | undefined;
  let isStarted = false;

  return (question) => {
    if (!isStarted) post = start();
    isStarted = true;
    if (!post) return askFallback(question);
    const id = (count += 1);
    const reply = new Promise<Reply>((resolve) => waiting.set(id, {question, resolve}));
    post({id, question});
    return reply;
  };
}
