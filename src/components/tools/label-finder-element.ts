import { element } from '../../dom.ts';
import { fill } from '../../messages/fill.ts';
import type { FinderLiveWords } from '../../messages/tools.ts';
import { Announcer } from '../checker/announcer.ts';
import type { LabelIndex, LabelMatch } from './label-match.ts';
import { indexLabels, matchLabel } from './label-match.ts';
import { looksLikeValue } from './looks-like-value.ts';
import { part, partAs } from './part.ts';

/** No label is longer; what is, was pasted by mistake. */
const longestLabel = 80;

/** A reader who stops typing for so long wants an answer, even that a name is unknown. */
const typingPause = 900;

/**
 * `<label-finder>` answers which value a field label means. All it knows stands in the page: the
 * entries that a reader without script sees as a list are its table and its answers.
 */
export class LabelFinderElement extends HTMLElement {
  #stop = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #index: LabelIndex = new Map();
  #words: FinderLiveWords | undefined;
  #announcer: Announcer | undefined;

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#words = JSON.parse(this.dataset.words ?? '{}') as FinderLiveWords;
    this.#announcer = new Announcer(part(this, '[role="status"]'));
    this.#index = indexLabels(
      [...this.querySelectorAll<HTMLElement>('[data-names]')].map((entry) => ({
        id: entry.dataset.entry ?? '',
        names: entry.dataset.names?.split('|') ?? [],
        isValue: entry.querySelector('.sign') !== null,
      })),
    );
    this.#offerNames();
    const field = this.#field;
    field.addEventListener('input', this.#onInput, { signal });
    field.addEventListener('compositionend', () => this.#answer(), { signal });
    part(this, 'form').addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#answer();
      },
      { signal },
    );
    if (field.value) this.#answer();
  }

  disconnectedCallback() {
    this.#stop.abort();
    clearTimeout(this.#pause);
  }

  get #field() {
    return partAs(HTMLInputElement, this, 'input');
  }

  #onInput = (event: Event) => {
    clearTimeout(this.#pause);
    if ((event as Partial<InputEvent>).isComposing) return;
    const text = this.#field.value;
    // Half a name is no unknown name.
    if (text === '' || matchLabel(text.slice(0, longestLabel), this.#index).likeness === 'same') {
      this.#answer();
    } else {
      this.#pause = setTimeout(() => this.#answer(), typingPause);
    }
  };

  #answer() {
    clearTimeout(this.#pause);
    const words = this.#words;
    const text = this.#field.value.trim();
    if (!words || text === '') {
      this.#announcer?.stop();
      this.#show();
      return;
    }
    const count = [...text].length;
    if (looksLikeValue(text)) this.#say(words.value, this.#checkerLink());
    else if (count > longestLabel) this.#say(fill(words.tooLong, { count }));
    else this.#match(matchLabel(text, this.#index), text, words);
  }

  #match({ likeness, name, ids }: LabelMatch, typed: string, words: FinderLiveWords) {
    const [only] = ids;
    const met = likeness === 'same' ? typed : name;
    const near = likeness === 'part' || likeness === 'typo' ? fill(words[likeness], { name }) : '';
    if (!only) {
      this.#say(words.unknown, this.#choices(this.#values));
      return;
    }
    const line = ids.length === 1 ? words.one : words.several;
    this.#say(
      [near, fill(line, { name: met })].filter(Boolean).join(' '),
      ids.length === 1 ? this.#entry(only) : this.#choices(ids),
    );
  }

  /** The names of the list, to choose from while typing. */
  #offerNames() {
    const names = [...this.querySelectorAll('.names span')].map(({ textContent }) => textContent);
    const list = part(this, 'datalist');
    list.replaceChildren(...[...new Set(names)].map((value) => element('option', { value })));
  }

  get #values(): readonly string[] {
    return [...this.querySelectorAll<HTMLElement>('[data-names]:has(.sign)')].map(
      ({ dataset }) => dataset.entry ?? '',
    );
  }

  #source(id: string): HTMLElement {
    return part(this, `[data-names][data-entry="${id}"]`);
  }

  /** A copy of the entry that stands in the list. */
  #entry(id: string): HTMLElement {
    const copy = element('div', { className: 'entry' });
    copy.append(...[...this.#source(id).childNodes].map((node) => node.cloneNode(true)));
    return copy;
  }

  #choices(ids: readonly string[]): HTMLElement {
    const list = element('ul', { className: 'choices' });
    for (const id of ids) {
      const said = (what: string) => this.#source(id).querySelector(what)?.textContent ?? '';
      const [sign, name] = [said('.sign'), said('.name')];
      const button = element('button', { type: 'button' });
      button.append(
        ...(sign ? [element('span', { className: 'sign' }, sign)] : []),
        element('strong', {}, name),
      );
      button.addEventListener('click', () => this.#choose(id));
      list.append(element('li', {}, button));
    }
    return list;
  }

  #choose(id: string) {
    const entry = this.#entry(id);
    this.#announcer?.stop();
    this.#show(entry);
    const name = part(entry, '.name');
    name.tabIndex = -1;
    name.focus();
  }

  #checkerLink(): Node {
    return part(this, '[data-checker]').cloneNode(true);
  }

  #say(line: string, ...more: readonly Node[]) {
    this.#show(element('p', { className: 'line' }, line), ...more);
    const name = more[0] instanceof HTMLElement ? more[0].querySelector('.name') : null;
    this.#announcer?.say([line, name?.textContent.trim()].filter(Boolean).join(' '));
  }

  #show(...content: readonly Node[]) {
    part(this, '.answer').replaceChildren(...content);
  }
}
