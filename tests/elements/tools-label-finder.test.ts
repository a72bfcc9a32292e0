import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { LabelFinderElement } from '../../src/components/tools/label-finder-element.ts';

customElements.define('label-finder', LabelFinderElement);

const words = {
  one: '[[one {name}]]',
  several: '[[several {name}]]',
  part: '[[part {name}]]',
  typo: '[[typo {name}]]',
  unknown: '[[unknown]]',
  value: '[[value]]',
  tooLong: '[[tooLong {count}]]',
};

const entry = (id: string, names: string, sign = '') =>
  `<li data-entry="${id}" data-names="${names}">
    <p><strong class="name">Name of ${id}</strong></p>${sign && `<p class="sign">${sign}</p>`}
    <p class="names">Names: ${names.replace(/[^|]+/gu, '<span>$&</span>')}</p><a href="/${id}/">more</a>
  </li>`;

/** A finder as the server renders it, with the words of no language and three things to find. */
function mountFinder() {
  document.body.innerHTML = `
    <label-finder lang="ja" data-words='${JSON.stringify(words)}'>
      <form><input type="text" list="names" /><datalist id="names"></datalist></form>
      <div class="answer"></div>
      <p role="status"></p>
      <p><a data-checker href="/checker/">check</a></p>
      <ul>
        ${entry('seller-id', 'Händlertoken|Token|出品者ID', 'begins with A')}
        ${entry('refresh-token', 'Refresh-Token|Token|リフレッシュトークン', 'begins with Atzr')}
        ${entry('renew', 'erneuern|更新')}
      </ul>
    </label-finder>`;
  onTestFinished(() => {
    document.body.innerHTML = '';
  });
  const finder = document.querySelector('label-finder')!;
  const field = finder.querySelector('input')!;
  const answer = finder.querySelector('.answer')!;
  const enter = (text: string) => {
    field.value = text;
    finder.querySelector('form')!.requestSubmit();
  };
  return { finder, field, answer, enter };
}

describe('answers', () => {
  test.for(['Händlertoken', 'haendler token', '出品者ＩＤ'])('with the entry: %s', (label) => {
    const { answer, enter } = mountFinder();
    enter(label);
    expect(answer.textContent).toContain(`[[one ${label}]]`);
    expect(answer.querySelector('.entry .name')?.textContent).toBe('Name of seller-id');
    expect(answer.querySelector('.entry a')?.getAttribute('href')).toBe('/seller-id/');
  });

  test('with the question, where a name means several values', () => {
    const { answer, enter } = mountFinder();
    enter('Token');
    expect(answer.textContent).toContain('[[several Token]]');
    const choices = [...answer.querySelectorAll('button')];
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      'begins with AName of seller-id',
      'begins with AtzrName of refresh-token',
    ]);
    choices[1]?.click();
    expect(document.activeElement?.textContent).toBe('Name of refresh-token');
    expect(answer.querySelectorAll('button')).toHaveLength(0);
  });

  test('with a step, where a button was meant', () => {
    const { answer, enter } = mountFinder();
    enter('更新');
    expect(answer.querySelector('.name')?.textContent).toBe('Name of renew');
  });

  test('names the known name that is nearly or partly the typed one', () => {
    const { answer, enter } = mountFinder();
    enter('Händlertokne');
    expect(answer.textContent).toContain('[[typo Händlertoken]] [[one Händlertoken]]');
    enter('Amazonの出品者IDを入力');
    expect(answer.textContent).toContain('[[part 出品者ID]]');
  });

  test('an unknown name: says so, and asks for the look of the value instead', () => {
    const { answer, enter } = mountFinder();
    enter('Passwort');
    expect(answer.textContent).toContain('[[unknown]]');
    // Steps have no look.
    expect(answer.querySelectorAll('button')).toHaveLength(2);
  });

  test('an emptied field: nothing', () => {
    const { answer, enter } = mountFinder();
    enter('Token');
    enter('  ');
    expect(answer.childElementCount).toBe(0);
  });
});

describe('while one types', () => {
  test('every name of the list is offered, once', () => {
    const { finder } = mountFinder();
    const offered = [...finder.querySelectorAll('option')].map(({ value }) => value);
    expect(offered).toContain('リフレッシュトークン');
    expect(offered.filter((name) => name === 'Token')).toHaveLength(1);
  });

  test('a name that is whole is answered at once, half a name after a pause', () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { answer, field } = mountFinder();
    const type = (text: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true }));
    };
    type('Hän');
    expect(answer.childElementCount).toBe(0);
    type('Händlertoken');
    expect(answer.querySelector('.entry')).not.toBeNull();
    type('Händlertokenx yz');
    vi.advanceTimersByTime(1000);
    expect(answer.textContent).not.toContain('[[one Händlertokenx yz]]');
  });

  test('nothing happens while an input method composes', () => {
    const { answer, field } = mountFinder();
    field.value = '更新';
    field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    expect(answer.childElementCount).toBe(0);
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(answer.childElementCount).toBeGreaterThan(0);
  });

  test('screen readers hear the answer once, with the value', async () => {
    const { finder, enter } = mountFinder();
    enter('Händlertoken');
    await expect
      .poll(() => finder.querySelector('[role="status"]')?.textContent)
      .toBe('[[one Händlertoken]] Name of seller-id');
  });
});

describe('bad input', () => {
  test('a value instead of a label leads to the checker and is repeated nowhere', () => {
    const { finder, answer, enter } = mountFinder();
    enter('A1B2C3D4E5F6G7');
    expect(answer.textContent).toContain('[[value]]');
    expect(answer.querySelector('a')?.getAttribute('href')).toBe('/checker/');
    expect(finder.outerHTML).not.toContain('A1B2C3D4E5F6G7');
  });

  test('ten thousand characters are counted, not searched, and stay in the field', () => {
    const { answer, field, enter } = mountFinder();
    enter('あ'.repeat(10_000));
    expect(answer.textContent).toContain('[[tooLong 10000]]');
    expect(field.value).toHaveLength(10_000);
  });

  test('markup is text', () => {
    const { answer, enter } = mountFinder();
    enter('<img src=x onerror=alert(1)> Händlertoken');
    expect(answer.querySelector('img')).toBeNull();
  });
});

test('an element that is moved goes on working', () => {
  const { finder, answer, enter } = mountFinder();
  document.body.append(finder);
  enter('Händlertoken');
  expect(answer.querySelectorAll('.entry')).toHaveLength(1);
});
