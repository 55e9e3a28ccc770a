/** Work done a little at a time: between two steps whoever takes them may do something else, or stop. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All steps of a work at once. */
export function done<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done: isDone, value } = steps.next();
    if (isDone) return value;
  }
}
