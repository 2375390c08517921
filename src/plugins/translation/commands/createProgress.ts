/** Milliseconds without a word that a person at a terminal puts up with. */
const PATIENCE = 1000;

/** Tells how far a long job is, once a second at most; a short one says nothing. */
export function createProgress(tell: (done: number) => void, now: () => number = () => performance.now()): (done: number) => void {
  let last = now();
  return (done) => {
    if (now() - last < PATIENCE) return;
    last = now();
    tell(done);
  };
}
