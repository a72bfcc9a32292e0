import { couldBecome } from '../../credentials/could-become.ts';
import { inspect } from '../../credentials/inspect.ts';
import type { KindId } from '../../credentials/kinds/index.ts';
import { element } from '../../dom.ts';
import type { CheckerWords } from '../../messages/types.ts';
import { Announcer } from './announcer.ts';
import { renderInspection } from './render-inspection.ts';
import { verdictLine } from './verdict-line.ts';

/** A reader who stops typing for so long wants to know, even if the value could still grow. */
const typingPause = 1500;

/**
 * `<credential-checker>` enhances a field that the server rendered. It reads the field, never
 * changes it, and shows what the core says in the words it is given. The value stays in the field:
 * no attribute, address, storage, log or event ever holds it.
 */
export class CredentialCheckerElement extends HTMLElement {
  #words: CheckerWords | undefined;
  #disconnect = new AbortController();
  #announcer: Announcer | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #revealed = false;

  /** Setting the words starts the element. */
  set words(words: CheckerWords) {
    this.#words = words;
    this.#start();
  }

  connectedCallback() {
    if (this.#words && this.#disconnect.signal.aborted) this.#start();
  }

  disconnectedCallback() {
    this.#disconnect.abort();
    clearTimeout(this.#pause);
  }

  get #field() {
    return this.querySelector('textarea')!;
  }

  get #expected(): KindId | undefined {
    return (this.querySelector('select')?.value || undefined) as KindId | undefined;
  }

  #start() {
    this.#disconnect.abort();
    this.#disconnect = new AbortController();
    const { signal } = this.#disconnect;
    this.#announcer = new Announcer(this.querySelector('[role="status"]')!);

    const field = this.#field;
    field.addEventListener('input', this.#onInput, { signal });
    field.addEventListener('compositionstart', this.#onComposition, { signal });
    field.addEventListener('compositionend', this.#onComposition, { signal });
    field.addEventListener('blur', this.#onBlur, { signal });
    this.querySelector('select')?.addEventListener('change', () => this.#judge(), { signal });
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.#clear(true), {
      signal,
    });
    addEventListener('pagehide', () => this.#clear(false), { signal });
    addEventListener('pageshow', (event) => event.persisted && this.#clear(false), { signal });

    if (field.value !== '') this.#judge();
  }

  #onInput = (event: Event) => {
    // A value set by a password manager or by drag and drop comes without a type.
    const { isComposing, inputType = '' } = event as Partial<InputEvent>;
    if (isComposing) return;
    this.#revealed = false;
    clearTimeout(this.#pause);
    const pasted = inputType === '' || /^insertFrom(?:Paste|Drop)/u.test(inputType);
    const text = this.#field.value;
    if (pasted || !this.#isUnfinished(text)) {
      this.#judge();
      return;
    }
    this.#show(element('p', { className: 'waiting' }, this.#words!.ui.keepTyping));
    this.#pause = setTimeout(() => this.#judge(), typingPause);
  };

  /** Judges what was still waiting. Drawing a result anew would take a link away under the click. */
  #onBlur = () => {
    if (this.#pause !== undefined) this.#judge();
  };

  #onComposition = (event: CompositionEvent) => {
    this.querySelector<HTMLElement>('[data-ime]')!.hidden = event.type === 'compositionend';
    if (event.type === 'compositionend') this.#judge();
  };

  /** Nothing is said while what is typed is right so far. */
  #isUnfinished(text: string): boolean {
    const isDone = inspect(text).finds.some(({ state }) => state !== 'damaged');
    return !isDone && couldBecome(text).length > 0;
  }

  #judge() {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    const words = this.#words!;
    const text = this.#field.value;
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = text === '';
    if (text === '') {
      this.#show();
      return;
    }
    const inspection = inspect(text);
    const context = {
      text,
      words,
      locale: this.lang,
      expected: this.#expected,
      home: this.dataset.home ?? '/',
      revealed: this.#revealed,
      reveal: () => {
        this.#revealed = !this.#revealed;
        this.#judge();
        this.querySelector<HTMLElement>('[data-reveal]')?.focus();
      },
      announce: (message: string) => this.#announcer!.say(message),
    };
    this.#show(...renderInspection(inspection, context));
    this.#announcer!.say(verdictLine(inspection, words));
  }

  #show(...content: readonly Node[]) {
    this.querySelector('.result')!.replaceChildren(...content);
  }

  #clear(byReader: boolean) {
    this.#field.value = '';
    const second = this.querySelector<HTMLTextAreaElement>('.result textarea');
    if (second) second.value = '';
    this.#revealed = false;
    this.#announcer!.stop();
    this.#judge();
    if (byReader) {
      this.#field.focus();
      this.#announcer!.say(this.#words!.ui.cleared);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'credential-checker': CredentialCheckerElement;
  }
}
