import { describe, expect, onTestFinished, test } from 'vitest';
import { ProcedureStepsElement } from '../../src/components/tools/procedure-steps-element.ts';
import { StoreChoiceElement } from '../../src/components/tools/store-choice-element.ts';

customElements.define('procedure-steps', ProcedureStepsElement);
customElements.define('store-choice', StoreChoiceElement);

function mount(html: string) {
  document.body.innerHTML = `<main>${html}</main>`;
  onTestFinished(() => {
    document.body.innerHTML = '';
  });
  return document.body;
}

const steps = `
  <procedure-steps data-done="[[step {number}]]" data-count="[[{done} of {all}]]">
    <ol class="sl-steps"><li>One<ul><li>detail</li></ul></li><li>Two</li></ol>
    <p class="count" role="status"></p>
  </procedure-steps>`;

describe('steps can be ticked off', () => {
  test('each step has one box with a name, details have none', () => {
    const boxes = [...mount(steps).querySelectorAll<HTMLInputElement>('.step-box')];
    expect(boxes.map(({ ariaLabel }) => ariaLabel)).toEqual(['[[step 1]]', '[[step 2]]']);
    expect(boxes.every(({ checked }) => !checked)).toBe(true);
  });

  test('what is done is counted', () => {
    const body = mount(steps);
    const [first] = body.querySelectorAll<HTMLInputElement>('.step-box');
    first?.click();
    expect(body.querySelector('.count')?.textContent).toBe('[[1 of 2]]');
    first?.click();
    expect(body.querySelector('.count')?.textContent).toBe('');
  });

  test('nothing is kept anywhere else', () => {
    mount(steps).querySelector<HTMLInputElement>('.step-box')?.click();
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
    expect(mount(steps).querySelectorAll('.step-box:checked')).toHaveLength(0);
  });

  test('moving the list adds no second boxes', () => {
    const body = mount(steps);
    body.append(body.querySelector('procedure-steps')!);
    expect(body.querySelectorAll('.step-box')).toHaveLength(2);
  });
});

describe('the country turns the addresses of the page', () => {
  const choice = `
    <p><a id="written" href="https://de.test/apps/manage">de.test/apps/manage</a>
       <a id="worded" href="https://de.test/apps/manage">The list</a>
       <a id="other" href="https://de.test/apps/other">Another</a></p>
    <store-choice>
      <label><input type="radio" name="s" value="de" data-apps="https://de.test/apps/manage" checked /></label>
      <label><input type="radio" name="s" value="jp" data-apps="https://jp.test/apps/manage" /></label>
      <a id="own" href="https://de.test/apps/manage">de.test/apps/manage</a>
    </store-choice>`;
  const shown = (id: string) => {
    const link = document.querySelector<HTMLAnchorElement>(`#${id}`)!;
    return [link.href, link.textContent];
  };

  test('there and back', () => {
    const inputs = mount(choice).querySelectorAll('input');
    inputs[1]?.click();
    expect(shown('written')).toEqual(['https://jp.test/apps/manage', 'jp.test/apps/manage']);
    expect(shown('worded')).toEqual(['https://jp.test/apps/manage', 'The list']);
    expect(shown('other')).toEqual(['https://de.test/apps/other', 'Another']);
    expect(shown('own')).toEqual(['https://de.test/apps/manage', 'de.test/apps/manage']);
    inputs[0]?.click();
    expect(shown('written')).toEqual(['https://de.test/apps/manage', 'de.test/apps/manage']);
  });
});
