import { element } from '../../dom.ts';
import { fill } from '../../messages/fill.ts';
import type { Answer, StartPage } from '../answer.ts';
import { SearchClient } from './client.ts';
import { pastedCredential } from './credential-guard.ts';
import type { SearchLanguage } from '../language.ts';
import {
  countText,
  renderCredential,
  renderFailure,
  renderNotes,
  renderNothing,
  renderResults,
  renderStart,
} from './render-answer.ts';
import { waysOut } from './ways-out.ts';
import type { WaysOut } from './ways-out.ts';
import type { SearchWords } from './words.ts';

/** Milliseconds without a key before a query is searched. */
const typingPause = 120;
/** Milliseconds before the number of results is said: once, not at every key. */
const sayingPause = 900;

export interface SearchBoxOptions {
  readonly input: HTMLInputElement;
  /** Takes everything that is shown below the field. */
  readonly body: HTMLElement;
  /** Base path of the site, without a slash at the end. */
  readonly base: string;
  readonly language: SearchLanguage;
  readonly words: SearchWords;
  /** Pages shown at first, and with each "more". */
  readonly step: number;
  /** Told which query is shown; an empty text when none is. */
  readonly onQuery?: (query: string) => void;
}

/**
 * A field and the answers below it: for the dialog and for the page. While an input method composes,
 * answers come as one types, but keys belong to the input method.
 */
export class SearchBox {
  readonly #options: SearchBoxOptions;
  readonly #client: SearchClient;
  readonly #ways: WaysOut;
  readonly #summary = element('p', { className: 'summary' });
  readonly #content = element('div');
  /** For screen readers only; what is seen changes at every key. */
  readonly #spoken = element('p', { className: 'sr-only', role: 'status' });
  #start: readonly StartPage[] = [];
  #typing: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(options: SearchBoxOptions) {
    this.#options = options;
    this.#client = new SearchClient(options.base, options.language);
    this.#ways = waysOut(options.base, options.language);
    options.body.replaceChildren(this.#spoken, this.#summary, this.#content);
    options.input.addEventListener('input', () => this.#later());
    this.#show('', renderStart([], options.words));
  }

  /** Loads the index, so that the first answer is there at once. */
  async warm(): Promise<void> {
    const pages = await this.#client.start();
    if (pages) this.#start = pages;
    if (pages && this.query === '') this.update();
  }

  get query(): string {
    return this.#options.input.value.trim();
  }

  /** Answers what stands in the field now. */
  update(limit = this.#options.step): void {
    clearTimeout(this.#typing);
    void this.#answer(this.query, limit);
  }

  #later() {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.update(), typingPause);
  }

  async #answer(query: string, limit: number) {
    const turn = ++this.#turn;
    const { language, words, onQuery } = this.#options;
    if (query === '') {
      onQuery?.('');
      this.#show('', renderStart(this.#start, words));
      return;
    }
    const credential = await pastedCredential(query, language);
    if (turn !== this.#turn) return;
    if (credential !== undefined) {
      onQuery?.('');
      this.#show(fill(words.credential, { name: credential }), renderCredential(words, this.#ways));
      return;
    }
    const answer = await this.#client.search(query, limit);
    if (turn !== this.#turn || answer === 'superseded') return;
    onQuery?.(query);
    if (answer === 'failed') this.#show(words.failed, renderFailure(words, this.#ways));
    else this.#show(countText(answer, words), this.#rendered(answer, limit));
  }

  #rendered(answer: Answer, limit: number): readonly HTMLElement[] {
    const { words, step } = this.#options;
    const notes = renderNotes(answer, words);
    if (answer.total === 0) return [...notes, ...renderNothing(words, this.#ways)];
    const list = renderResults(answer, words);
    if (answer.total <= limit) return [...notes, list];
    const more = element('button', { type: 'button', textContent: words.more });
    more.addEventListener('click', () => {
      this.update(limit + step);
      this.#options.input.focus();
    });
    return [...notes, list, more];
  }

  #show(summary: string, content: readonly HTMLElement[]) {
    this.#summary.textContent = summary;
    this.#summary.hidden = summary === '';
    this.#content.replaceChildren(...content);
    // Tests wait for the next number.
    this.#options.body.dataset.turn = String(this.#turn);
    clearTimeout(this.#saying);
    const notes = content.filter(({ className }) => /repaired|missing/u.test(className));
    const spoken = [summary, ...notes.map(({ textContent }) => textContent)].join(' ').trim();
    this.#saying = setTimeout(() => {
      this.#spoken.textContent = spoken;
    }, sayingPause);
  }
}
