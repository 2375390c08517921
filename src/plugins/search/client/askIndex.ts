import {createWorkerAsk} from './createWorkerAsk';

/** One worker for all boxes of a visit: it keeps what it has loaded while the reader goes from page to page. */
export const askIndex = createWorkerAsk({
  startWorker: () => new Worker(new URL('./searchWorker.ts', import.meta.url)),
  loadFallback: async () => (await import('./createAnswerer')).createAnswerer(),
});
