import { element } from '../../dom.ts';
import { part } from './part.ts';

const mark = '#way=';

/** The answers that a fragment names; undefined if it is about something else on the page. */
export function answersIn(fragment: string): readonly string[] | undefined {
  if (!fragment.startsWith(mark)) return undefined;
  return fragment.slice(mark.length).split('.').filter(Boolean);
}

/** The fragment for the answers given so far. */
export const fragmentFor = (answers: readonly string[]): string => mark + answers.join('.');

/**
 * `<way-finder>` asks one question at a time. The questions stand in the page as nested
 * disclosures; the state is the fragment, so that the browser's own Back works and a step can be
 * linked.
 */
export class WayFinderElement extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    addEventListener(
      'hashchange',
      () => {
        if (answersIn(location.hash)) this.#draw(true);
      },
      { signal: this.#stop.signal },
    );
    part(this, '[data-tree]').hidden = true;
    this.#draw(false);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #draw(hasMoved: boolean) {
    const answers = answersIn(location.hash) ?? [];
    let place = part(this, '[data-question]');
    const given: string[] = [];
    let isLost = false;
    for (const answer of answers) {
      const details = [...place.querySelectorAll<HTMLElement>(':scope > ul > li > details')].find(
        ({ dataset }) => dataset.answer === answer,
      );
      const next = details?.querySelector<HTMLElement>(':scope > :not(summary)');
      if (!details || !next) {
        isLost = true;
        break;
      }
      given.push(textOf(details, 'summary'));
      place = next;
    }
    if (isLost) {
      given.length = 0;
      place = part(this, '[data-question]');
    }
    this.#show(place, given, isLost ? [] : answers, isLost);
    if (hasMoved) part(this, '[data-step] .ask').focus();
  }

  #show(place: HTMLElement, given: readonly string[], answers: readonly string[], isLost: boolean) {
    const step = part(this, '[data-step]');
    step.replaceChildren();
    if (isLost) step.append(element('p', { className: 'problem' }, this.dataset.lost ?? ''));
    if (given.length > 0) step.append(this.#soFar(given, answers));
    const ask = element('p', { className: 'ask', tabIndex: -1 }, textOf(place, '.ask'));
    step.append(
      ask,
      ...('question' in place.dataset ? [this.#answers(place, answers)] : rest(place)),
    );
    if (answers.length > 0) step.append(this.#turns(answers));
    step.hidden = false;
  }

  /** What was answered; each answer leads back to its question. */
  #soFar(given: readonly string[], answers: readonly string[]): HTMLElement {
    const list = element('ol', { className: 'so-far', ariaLabel: this.dataset.soFar ?? '' });
    given.forEach((answer, at) => {
      const again = element('a', { href: fragmentFor(answers.slice(0, at)) }, answer);
      list.append(element('li', {}, again));
    });
    return list;
  }

  #answers(place: HTMLElement, answers: readonly string[]): HTMLElement {
    const list = element('ul', { className: 'answers' });
    for (const details of place.querySelectorAll<HTMLElement>(':scope > ul > li > details')) {
      const link = element('a', {
        href: fragmentFor([...answers, details.dataset.answer ?? '']),
      });
      // The words of a screen keep their language.
      link.append(...[...part(details, 'summary').childNodes].map((node) => node.cloneNode(true)));
      list.append(element('li', {}, link));
    }
    return list;
  }

  #turns(answers: readonly string[]): HTMLElement {
    return element(
      'p',
      { className: 'turns' },
      element('a', { href: fragmentFor(answers.slice(0, -1)) }, this.dataset.back ?? ''),
      element('a', { href: fragmentFor([]) }, this.dataset.restart ?? ''),
    );
  }
}

const textOf = (place: ParentNode, selector: string) =>
  part(place, `:scope > ${selector}`).textContent.trim();

/** What stands below the first line of an end. */
const rest = (place: Element): readonly Node[] =>
  [...place.children]
    .filter((child) => !child.matches('.ask'))
    .map((child) => child.cloneNode(true));
