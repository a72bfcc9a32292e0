import { formatDate } from '../../facts/format-date.ts';
import { fill } from '../../messages/fill.ts';
import type { DateProblem } from '../../messages/tools.ts';
import { addDays, isoDay, readIsoDay, today, type CalendarDay } from './calendar-day.ts';
import type { CalendarText } from './calendar-file.ts';
import { expiryOf, readDate, reminderDays, type Expiry, type ExpiryCase } from './expiry.ts';
import { part, partAs } from './part.ts';

/** What the page hands over, as JSON in `data-given`. */
interface Given {
  readonly term: number;
  readonly notice: number;
  /** Days as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly mwsStart: string;
  readonly mwsEnd: string;
  readonly spapiStart: string;
  readonly problems: Readonly<Record<DateProblem, string>>;
  readonly reminder: string;
  readonly fileName: string;
  readonly event: CalendarText;
}

/** `<expiry-calculator>`: from the day of an authorisation to the day it ends, and a calendar file. */
export class ExpiryCalculatorElement extends HTMLElement {
  #stop = new AbortController();
  #end: CalendarDay | undefined;

  connectedCallback() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    part(this, 'form').addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#calculate();
      },
      { signal },
    );
    part(this, '[data-download]').addEventListener('click', () => void this.#download(), {
      signal,
    });
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  get #given(): Given {
    return JSON.parse(this.dataset.given ?? '{}') as Given;
  }

  get #language() {
    return this.lang === 'ja' ? 'ja' : 'de';
  }

  #calculate() {
    const given = this.#given;
    const what = partAs(HTMLInputElement, this, 'input[type="radio"]:checked').value;
    this.#end = undefined;
    this.#complain(undefined);
    if (what === 'own-app') {
      this.#show('own-app');
      return;
    }
    const text = (name: string) => partAs(HTMLInputElement, this, `[name="${name}"]`).value;
    const date = readDate(text('year'), text('month'), text('day'));
    const facts = {
      term: given.term,
      notice: given.notice,
      mwsStart: readIsoDay(given.mwsStart),
      mwsEnd: readIsoDay(given.mwsEnd),
      spapiStart: readIsoDay(given.spapiStart),
    };
    const result = 'problem' in date ? date : expiryOf(date, what as ExpiryCase, facts, today());
    if ('problem' in result) {
      this.#show(undefined);
      this.#complain(given.problems[result.problem]);
      return;
    }
    this.#tell(result, given);
  }

  #tell(expiry: Expiry, given: Given) {
    const { state, end, renewFrom, daysLeft } = expiry;
    this.#end = end;
    const print = (day: CalendarDay) => formatDate(isoDay(day), this.#language);
    const values = { end: print(end), renewFrom: print(renewFrom), daysLeft: String(daysLeft) };
    for (const slot of this.querySelectorAll<HTMLElement>('.answer [data-slot]')) {
      slot.textContent = values[slot.dataset.slot as keyof typeof values];
    }
    const items = this.querySelectorAll('[data-reminders] li');
    reminderDays.forEach((days, at) => {
      const item = items[at];
      const date = print(addDays(end, -days));
      if (item) item.textContent = fill(given.reminder, { days, date });
    });
    this.#show(state);
  }

  /** Shows what belongs to a state; everything else stays hidden. */
  #show(state: string | undefined) {
    for (const block of this.querySelectorAll<HTMLElement>('.answer [data-states]')) {
      block.hidden = !state || !(block.dataset.states ?? '').split(' ').includes(state);
    }
  }

  #complain(problem: string | undefined) {
    part(this, '.problem').textContent = problem ?? '';
    const fields = this.querySelectorAll<HTMLInputElement>('[inputmode]');
    for (const field of fields) field.ariaInvalid = problem ? 'true' : null;
    if (problem) fields[0]?.focus();
  }

  async #download() {
    const end = this.#end;
    const { event, fileName } = this.#given;
    const failed = part(this, '[data-failed]');
    failed.hidden = true;
    if (!end) return;
    try {
      // Fetched only when the reader asks for the file.
      const { calendarFile } = await import('./calendar-file.ts');
      const url = new URL(partAs(HTMLAnchorElement, this, '[data-renew]').href).href;
      const text = { ...event, description: fill(event.description, { url }) };
      save(calendarFile(end, text, this.#language), `${fileName}-${isoDay(end)}.ics`);
    } catch {
      failed.hidden = false;
    }
  }
}

function save(text: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Some browsers begin to read after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
