/** An error in one line, with what lies behind it. */
export function toProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${toProblem(error.cause)}`;
}
