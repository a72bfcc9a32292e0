import { element } from '../../dom.ts';
import { part } from './part.ts';
import { answersIn, fragmentFor } from './way-fragment.ts';

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
        // A heading of the page is no step; the bare page is the first one, as Back shows it.
        if (location.hash === '' || answersIn(location.hash)) this.#draw(true);
      },
      { signal: this.#stop.signal },
    );
    // The first step stands there already.
    if (answersIn(location.hash)) this.#draw(false);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #draw(hasMoved: boolean) {
    const asked = answersIn(location.hash) ?? [];
    const way = follow(part(this, '[data-question]'), asked);
    // A link may be older than the questions: what is still true of it is kept.
    const answers = asked.slice(0, way.given.length);
    const step = part(this, '[data-step]');
    step.replaceChildren();
    if (answers.length < asked.length) {
      step.append(element('p', { className: 'problem' }, this.dataset.lost ?? ''));
    }
    if (answers.length > 0) step.append(this.#soFar(way.given, answers));
    const ask = element('p', { className: 'ask', tabIndex: -1 }, textOf(way.place, '.ask'));
    const isQuestion = 'question' in way.place.dataset;
    step.append(ask, ...(isQuestion ? [this.#answers(way.place, answers)] : rest(way.place)));
    if (answers.length > 0) step.append(this.#turns(answers));
    if (hasMoved) ask.focus();
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

/** Where answers lead from a question, as far as they name something, and what they say. */
function follow(start: HTMLElement, answers: readonly string[]) {
  let place = start;
  const given: string[] = [];
  for (const answer of answers) {
    const details = [...place.querySelectorAll<HTMLElement>(':scope > ul > li > details')].find(
      ({ dataset }) => dataset.answer === answer,
    );
    if (!details) break;
    given.push(textOf(details, 'summary'));
    place = part(details, ':scope > :not(summary)');
  }
  return { place, given };
}

const textOf = (place: ParentNode, selector: string) =>
  part(place, `:scope > ${selector}`).textContent.trim();

/** What stands below the first line of an end. */
const rest = (place: Element): readonly Node[] =>
  [...place.children]
    .filter((child) => !child.matches('.ask'))
    .map((child) => child.cloneNode(true));
