/** Which of two texts: the original or its translation. */
export type Side = 'source' | 'target';
