import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountChecker, token } from './checker.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Pieces of the variable part of a value: none of them may turn up anywhere. */
const pieces = Array.from({ length: token.length - 12 }, (_, i) =>
  token.slice(9 + i, 13 + i),
).filter((piece) => piece.length === 4 && !piece.includes('-'));

const damaged = token.replace('cdef-', 'cdqf-');

describe('the value stays in the field', () => {
  test.for([
    { name: 'right', text: token },
    { name: 'damaged', text: damaged },
    { name: 'mendable', text: `  ${token}  ` },
  ])('no attribute holds a piece of it: $name', ({ text }) => {
    const { checker, paste, button } = mountChecker();
    paste(text);
    button('ui.reveal').click();
    const attributes = [...checker.querySelectorAll('*')].flatMap((node) =>
      [...node.attributes].map(({ value }) => value),
    );
    expect(attributes.filter((value) => pieces.some((piece) => value.includes(piece)))).toEqual([]);
  });

  test('the field itself is never changed', () => {
    const { field, paste } = mountChecker();
    const text = `\u200b ${token.toUpperCase()}\n`;
    paste(text);
    expect(field.value).toBe(text);
  });

  test('storage, address, title and console stay clean', () => {
    const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name),
    );
    const { paste } = mountChecker();
    paste(token);
    const places = [
      location.href,
      document.title,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
    ].join('\n');
    expect(pieces.filter((piece) => places.includes(piece))).toEqual([]);
    expect(logs.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});

describe('the value does not stay behind', () => {
  test('the clear button empties field and result', () => {
    const { field, paste, result, button } = mountChecker();
    document.querySelector('[data-clear]')!.textContent = '[[clear]]';
    paste(token);
    button('clear').click();
    expect(field.value).toBe('');
    expect(result.childElementCount).toBe(0);
    expect(document.activeElement).toBe(field);
  });

  test('leaving the page empties the field', () => {
    const { field, paste, result } = mountChecker();
    paste(token);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(field.value).toBe('');
    expect(result.childElementCount).toBe(0);
  });

  test('so does coming back out of the back/forward cache', () => {
    const { field } = mountChecker();
    field.value = token;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(field.value).toBe('');
  });

  test('an element that was taken out of the page listens no more', () => {
    const { checker, field, paste, result } = mountChecker();
    paste(token);
    const before = result.innerHTML;
    checker.remove();
    field.value = 'A1B2C3D4E5F6G7';
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
    expect(result.innerHTML).toBe(before);
  });
});

describe('what is copied', () => {
  const stubClipboard = () => vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();

  test('the one right value', () => {
    const copied = stubClipboard();
    const { paste, button } = mountChecker();
    paste(`「${token.toUpperCase()}」`);
    button('ui.copyMended').click();
    expect(copied).toHaveBeenCalledExactlyOnceWith(token);
  });

  test('nothing to copy where nothing was mended, or where it cannot be', () => {
    const { paste, button } = mountChecker();
    paste(token);
    expect(button('ui.copyMended')).toBeUndefined();
    paste(damaged);
    expect(button('ui.copyMended')).toBeUndefined();
  });

  test.for([{ text: token }, { text: damaged }, { text: `„${token}“` }])(
    'a report for support holds no piece of the value: $text.length characters',
    ({ text }) => {
      const copied = stubClipboard();
      const { paste, button } = mountChecker();
      paste(text);
      button('ui.copyReport').click();
      const [report = ''] = copied.mock.calls[0] ?? [];
      expect(report).toContain('[[ui.reportTitle]]');
      expect(report).toContain('amzn.mws.');
      expect(pieces.filter((piece) => report.includes(piece))).toEqual([]);
    },
  );

  test('a browser that refuses is reported', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    const { paste, button } = mountChecker();
    paste(` ${token}`);
    const copy = button('ui.copyMended');
    copy.click();
    await expect.poll(() => copy.textContent).toBe('[[ui.copyFailed]]');
  });
});
