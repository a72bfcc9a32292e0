import { expect, onTestFinished, test, vi } from 'vitest';
import { inSlices } from '../../src/components/checker/in-slices.ts';
import * as examination from '../../src/credentials/examination.ts';
import { mountChecker, token } from './checker.ts';

vi.mock('../../src/credentials/examination.ts', { spy: true });

/** A megabyte of other tokens. */
const long = Array.from(
  { length: 21_000 },
  (_, at) => `amzn.mws.${at.toString(16).padStart(8, '0')}-89ab-cdef-0123-456789abcdef\n`,
).join('');
const patient = { timeout: 20_000 };

/** Keeps the checker busy until it is released. */
function keepBusy(): () => void {
  const { examineInSteps } = examination;
  const original = vi.mocked(examineInSteps).getMockImplementation() ?? examineInSteps;
  let isBusy = true;
  vi.mocked(examineInSteps).mockImplementationOnce(function* (text) {
    while (isBusy) yield;
    return yield* original(text);
  });
  return () => {
    isBusy = false;
  };
}

test('the page goes on while a megabyte is read', async () => {
  const { paste, result, field } = mountChecker();
  let turns = 0;
  const ticker = setInterval(() => turns++);
  onTestFinished(() => clearInterval(ticker));
  paste(long);
  expect(result.querySelector('.find')).toBeNull();
  await vi.waitFor(() => expect(result.querySelector('.find')).not.toBeNull(), patient);
  expect(turns).toBeGreaterThan(3);
  expect(result.textContent).toContain('[[ui.severalFinds');
  expect(field.value).toBe(long);
});

test('what is pasted meanwhile is judged at once, and what was there is forgotten', async () => {
  const release = keepBusy();
  const { paste, result } = mountChecker();
  paste('A1B2C3D4E5F6G7');
  paste(token);
  expect(result.querySelectorAll('.find')).toHaveLength(1);
  const verdict = result.textContent;
  release();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(result.textContent).toBe(verdict);
});

test('a field that was emptied meanwhile stays without a result', async () => {
  const release = keepBusy();
  const { paste, result, checker } = mountChecker();
  paste(token);
  checker.querySelector<HTMLElement>('[data-clear]')!.click();
  release();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(result.childElementCount).toBe(0);
});

test('who waits is told so, for eyes and ears, until the result is there', async () => {
  const release = keepBusy();
  const { paste, says, status, result } = mountChecker();
  paste(token);
  expect(says('ui.working')).toBe(false);
  await vi.waitFor(() => expect(says('ui.working')).toBe(true), patient);
  await vi.waitFor(() => expect(status.textContent).toContain('ui.working'), patient);
  release();
  await vi.waitFor(() => expect(result.querySelector('.find')).not.toBeNull(), patient);
  expect(says('ui.working')).toBe(false);
});

test('work that ends within a slice is done at once', () => {
  const done: string[] = [];
  const steps = (function* () {
    return 'done';
  })();
  inSlices(steps, new AbortController().signal, (result) => done.push(result));
  expect(done).toEqual(['done']);
});
