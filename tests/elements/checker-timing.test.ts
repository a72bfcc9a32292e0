import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountChecker, token } from './checker.ts';
import { pseudoWords } from './pseudo-words.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('while typing', () => {
  test('nothing is shouted as long as the value can still become right', () => {
    const { type, says, result } = mountChecker();
    type('amzn.mws.0123');
    expect(says('ui.keepTyping')).toBe(true);
    expect(result.querySelector('.find')).toBeNull();
  });

  test('who typed before the checker was loaded is not interrupted either', () => {
    const { checker, field, says, result } = mountChecker();
    field.focus();
    field.value = 'amzn.mws.0123';
    checker.words = pseudoWords;
    expect(says('ui.keepTyping')).toBe(true);
    expect(result.querySelector('.find')).toBeNull();
  });

  test('who stops in the middle is told after a pause', () => {
    const { type, result } = mountChecker();
    type('amzn.mws.0123');
    vi.advanceTimersByTime(2000);
    expect(result.querySelector('.find')).not.toBeNull();
  });

  test('who leaves the field is told at once', () => {
    const { type, field, result } = mountChecker();
    type('amzn.mws.0123');
    field.dispatchEvent(new FocusEvent('blur'));
    expect(result.querySelector('.find')).not.toBeNull();
  });

  test('a finished value is judged with its last character', () => {
    const { type, result } = mountChecker();
    type(token);
    expect(result.querySelector('.verdict')?.textContent).toContain('[[verdicts.well-formed]]');
  });

  test('what can no longer become right is named at once', () => {
    const { type, result } = mountChecker();
    type('amzn.mws.0123q');
    expect(result.querySelector('[data-finding="foreign-character"]')).not.toBeNull();
  });
});

test('a paste is judged at once', () => {
  const { paste, result } = mountChecker();
  paste('amzn.mws.0123');
  expect(result.querySelector('.find')).not.toBeNull();
});

describe('for ears', () => {
  test('one polite sentence, when typing has paused', () => {
    const { paste, status } = mountChecker();
    paste(token);
    expect(status.textContent).toBe('');
    vi.advanceTimersByTime(1100);
    expect(status.textContent).toContain('[[kinds.mws-auth-token.name]]');
    expect(status.textContent).toContain('[[verdicts.well-formed]]');
  });

  test('of a damaged value also the first finding, with places and without a character', () => {
    const { paste, status, result } = mountChecker();
    paste(token.replace('cdef-', 'cdqf-'));
    vi.advanceTimersByTime(1100);
    const [first] = result.querySelectorAll('[data-finding]');
    expect(first?.textContent).toContain('[[findings.foreign-character.title');
    expect(status.textContent).toContain('[[findings.foreign-character.title');
    expect(status.textContent).not.toMatch(/\bq\b|cd.f/u);
  });

  test('of a value that can be mended nothing more', () => {
    const { paste, status } = mountChecker();
    paste(token.replace('0', 'O'));
    vi.advanceTimersByTime(1100);
    expect(status.textContent).toContain('[[verdicts.mendable]]');
    expect(status.textContent).not.toContain('[[findings.');
  });

  test('that the value is to be read on the screen now, and that it is hidden again', () => {
    const { paste, status, button } = mountChecker();
    paste(token);
    vi.advanceTimersByTime(1100);
    for (const [press, says] of [
      ['ui.reveal', 'ui.revealed'],
      ['ui.hide', 'ui.hidden'],
    ] as const) {
      button(press).click();
      vi.advanceTimersByTime(1100);
      expect(status.textContent).toBe(`[[${says}]]`);
    }
  });

  test('what was typed over is not spoken', () => {
    const { paste, status } = mountChecker();
    paste('A1B2C3D4E5F6G7');
    vi.advanceTimersByTime(500);
    paste(token);
    vi.advanceTimersByTime(600);
    expect(status.textContent).toBe('');
    vi.advanceTimersByTime(600);
    expect(status.textContent).not.toContain('seller-id');
  });
});

describe('with an input method', () => {
  const compose = (field: Element, type: string) => field.dispatchEvent(new CompositionEvent(type));

  test('nothing is judged before the composition ends, and a hint says what to switch to', () => {
    const { field, result } = mountChecker();
    const hint = document.querySelector<HTMLElement>('[data-ime]')!;
    compose(field, 'compositionstart');
    field.value = 'あmzn';
    field.dispatchEvent(
      new InputEvent('input', { inputType: 'insertCompositionText', isComposing: true }),
    );
    expect(hint.hidden).toBe(false);
    expect(result.childElementCount).toBe(0);
    field.value = token;
    compose(field, 'compositionend');
    expect(hint.hidden).toBe(true);
    expect(result.querySelector('.find')).not.toBeNull();
  });
});

describe('typing a second time shows where two values differ', () => {
  test.for([
    { second: token, says: 'ui.compareSame' },
    { second: ` ${token}`, says: 'ui.compareSame' },
    { second: token.replace('cdef-', 'cdee-'), says: 'ui.compareDifferent' },
    { second: `${token}0`, says: 'ui.compareDifferent' },
  ])('$says', ({ second, says }) => {
    const { paste, result } = mountChecker();
    paste(token);
    const field = result.querySelector('textarea')!;
    field.value = second;
    field.dispatchEvent(new InputEvent('input'));
    expect(result.querySelector('details [role="status"]')?.textContent).toContain(`[[${says}`);
  });
});
