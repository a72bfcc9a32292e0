/**
 * Work that can be left and taken up again: whoever drives it may do something else at each `yield`.
 * A page does a megabyte in slices with it, on the main thread, and stays responsive.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. Throws what the work throws. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
