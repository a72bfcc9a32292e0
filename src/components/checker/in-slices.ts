import type { Steps } from '../../credentials/steps.ts';

/** Milliseconds of work after which the page may draw and take keys: less than a reader notices. */
const sliceLength = 20;

/**
 * Does work on the main thread without blocking it. What takes one slice is done before this
 * returns: a value that was pasted is judged at once.
 *
 * @param signal ends the work; `done` is not called any more
 * @param done takes the result
 */
export function inSlices<T>(steps: Steps<T>, signal: AbortSignal, done: (result: T) => void) {
  const slice = () => {
    if (signal.aborted) return;
    const end = performance.now() + sliceLength;
    do {
      const step = steps.next();
      if (step.done) {
        done(step.value);
        return;
      }
    } while (performance.now() < end);
    setTimeout(slice);
  };
  slice();
}
