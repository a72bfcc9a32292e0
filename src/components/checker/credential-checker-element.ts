import { couldBecome } from '../../credentials/could-become.ts';
import type { Examination } from '../../credentials/examination.ts';
import { examineInSteps } from '../../credentials/examination.ts';
import type { KindId } from '../../credentials/kinds/index.ts';
import type { Steps } from '../../credentials/steps.ts';
import type { Inspection } from '../../credentials/types.ts';
import { element } from '../../dom.ts';
import type { ResultWords } from '../../messages/types.ts';
import { Announcer } from './announcer.ts';
import { inSlices } from './in-slices.ts';
import { renderInspection } from './render-inspection.ts';
import type { ResultContext } from './result-context.ts';
import { verdictLine } from './verdict-line.ts';

/** A reader who stops typing for so long wants to know, even if the value could still grow. */
const typingPause = 1500;

/** So long a reader waits without wondering. */
const patience = 300;

interface Result {
  readonly shown: readonly Node[];
  /** For screen readers; nothing while a value is being typed. */
  readonly spoken?: string;
}

const isUnfinished = (text: string, { finds }: Inspection): boolean =>
  finds.every(({ state }) => state === 'damaged') && couldBecome(text).length > 0;

/**
 * `<credential-checker>` enhances a field that the server rendered. It reads the field, never
 * changes it, and shows what the core says in the words it is given. The value stays in the field:
 * no attribute, address, storage, log or event ever holds it.
 */
export class CredentialCheckerElement extends HTMLElement {
  #words: ResultWords | undefined;
  #disconnect = new AbortController();
  #announcer: Announcer | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #work = new AbortController();
  #revealed = false;

  /** Setting the words starts the element. */
  set words(words: ResultWords) {
    this.#words = words;
    this.#start();
  }

  connectedCallback() {
    if (this.#words && this.#disconnect.signal.aborted) this.#start();
  }

  disconnectedCallback() {
    this.#disconnect.abort();
    this.#stopWork();
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

    // Who is in the field when this is loaded may be in the middle of a value.
    if (field.value !== '') this.#judge({ isTyping: field.matches(':focus') });
  }

  #onInput = (event: Event) => {
    // A value set by a password manager or by drag and drop comes without a type.
    const { isComposing, inputType = '' } = event as Partial<InputEvent>;
    if (isComposing) return;
    this.#revealed = false;
    const pasted = inputType === '' || /^insertFrom(?:Paste|Drop)/u.test(inputType);
    this.#judge({ isTyping: !pasted });
  };

  /** Judges what was still waiting. Drawing a result anew would take a link away under the click. */
  #onBlur = () => {
    if (this.#pause !== undefined) this.#judge();
  };

  #onComposition = (event: CompositionEvent) => {
    this.querySelector<HTMLElement>('[data-ime]')!.hidden = event.type === 'compositionend';
    if (event.type === 'compositionend') this.#judge();
  };

  /** @param isTyping nothing is said while what was typed is right so far */
  #judge({ isTyping = false } = {}) {
    this.#stopWork();
    const text = this.#field.value;
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = text === '';
    if (text === '') {
      this.#show();
      return;
    }
    this.#work = new AbortController();
    const { signal } = this.#work;
    const working = setTimeout(() => this.#sayWorking(), patience);
    signal.addEventListener('abort', () => clearTimeout(working));
    inSlices(this.#examine(text, isTyping), signal, ({ shown, spoken }) => {
      clearTimeout(working);
      this.#show(...shown);
      if (spoken) this.#announcer!.say(spoken);
    });
  }

  *#examine(text: string, isTyping: boolean): Steps<Result> {
    const words = this.#words!;
    const examination = yield* examineInSteps(text);
    const { inspection } = examination;
    if (isTyping && isUnfinished(text, inspection)) {
      this.#pause = setTimeout(() => this.#judge(), typingPause);
      return { shown: [element('p', { className: 'waiting' }, words.ui.keepTyping)] };
    }
    const shown = yield* renderInspection(this.#context(text, examination));
    return { shown, spoken: verdictLine(inspection, words, this.lang) };
  }

  #context(text: string, examination: Examination): ResultContext {
    return {
      text,
      examination,
      words: this.#words!,
      locale: this.lang,
      expected: this.#expected,
      home: this.dataset.home,
      revealed: this.#revealed,
      reveal: () => this.#reveal(text, examination),
      announce: (message: string) => this.#announcer!.say(message),
    };
  }

  #reveal(text: string, examination: Examination) {
    this.#revealed = !this.#revealed;
    const buttons = () => [...this.querySelectorAll<HTMLElement>('[data-reveal]')];
    const pressed = buttons().findIndex((button) => button === document.activeElement);
    const steps = renderInspection(this.#context(text, examination));
    inSlices(steps, this.#work.signal, (shown) => {
      this.#show(...shown);
      buttons()[pressed]?.focus();
      // The boxes are for eyes; that others may read the value now is for everybody.
      const { revealed, hidden } = this.#words!.ui;
      this.#announcer!.say(this.#revealed ? revealed : hidden);
    });
  }

  /** A reader who pasted a megabyte and sees nothing happen pastes it again. */
  #sayWorking() {
    const { working } = this.#words!.ui;
    this.#show(element('p', { className: 'waiting' }, working));
    this.#announcer!.say(working);
  }

  /** Ends what was begun for a text that no longer stands there. */
  #stopWork() {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#work.abort();
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
