/** Runs the engine beside the page, so that typing never waits for it. */
import {createAnswerer} from './createAnswerer';
import type {WorkerQuestion, WorkerReply} from './protocol';

const ask = createAnswerer();

addEventListener('message', async ({data: {id, question}}: MessageEvent<WorkerQuestion>) => {
  postMessage({id, reply: await ask(question)} satisfies WorkerReply);
});
