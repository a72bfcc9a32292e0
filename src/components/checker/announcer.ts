const pause = 1000;

/**
 * Speaks through a live region that stands in the page from the start: once, when the reader has
 * stopped typing. What is seen and what is heard are two elements, or screen readers would read the
 * result at every key (https://github.com/alphagov/govuk-frontend/issues/2539).
 */
export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #region: Element;

  constructor(region: Element) {
    this.#region = region;
  }

  /** Replaces what is waiting to be said. */
  say(message: string) {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#region.textContent = message;
    }, pause);
  }

  /** Says nothing, and takes back what was said. */
  stop() {
    clearTimeout(this.#timer);
    this.#region.textContent = '';
  }
}
