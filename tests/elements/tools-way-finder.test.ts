import { describe, expect, onTestFinished, test } from 'vitest';
import { WayFinderElement } from '../../src/components/tools/way-finder-element.ts';

customElements.define('way-finder', WayFinderElement);

/** Two questions and three ends, as the server renders them. */
function mountWay(fragment = '') {
  history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`);
  document.body.innerHTML = `
    <way-finder data-so-far="[[so far]]" data-back="[[back]]" data-restart="[[restart]]" data-lost="[[lost]]">
      <div data-step>
        <p class="ask">Which product?</p>
        <ul class="answers">
          <li><a href="#way=selling">For <span lang="en">selling</span></a></li>
          <li><a href="#way=pay">Pay</a></li>
        </ul>
      </div>
      <div data-tree>
        <div data-question="product">
          <p class="ask">Which product?</p>
          <ul>
            <li><details data-answer="selling"><summary>For <span lang="en">selling</span></summary>
              <div data-question="access">
                <p class="ask">Access already?</p>
                <ul>
                  <li><details data-answer="yes"><summary>Yes</summary>
                    <div data-end="renew"><p class="ask">Renew</p><a href="/renew/#in-tool">go</a></div>
                  </details></li>
                  <li><details data-answer="no"><summary>No</summary>
                    <div data-end="authorise"><p class="ask">Authorise</p><a href="/authorise/#x">go</a></div>
                  </details></li>
                </ul>
              </div>
            </details></li>
            <li><details data-answer="pay"><summary>Pay</summary>
              <div data-end="pay"><p class="ask">Ask</p><a href="/pay/#y">go</a></div>
            </details></li>
          </ul>
        </div>
      </div>
    </way-finder>`;
  onTestFinished(() => {
    document.body.innerHTML = '';
    history.replaceState(null, '', location.pathname + location.search);
  });
  const step = document.querySelector<HTMLElement>('way-finder [data-step]')!;
  const follow = async (text: string) => {
    const moved = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    [...step.querySelectorAll('a')].find(({ textContent }) => textContent === text)!.click();
    await moved;
  };
  return { step, follow, ask: () => step.querySelector('.ask')?.textContent };
}

test('one question at a time, to an end with one link', async () => {
  const { step, follow, ask } = mountWay();
  expect(ask()).toBe('Which product?');
  await follow('For selling');
  expect(ask()).toBe('Access already?');
  await follow('Yes');
  expect(ask()).toBe('Renew');
  expect(
    [...step.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href')),
  ).toEqual(['/renew/#in-tool']);
});

test('focus goes to the question, so that it is read and Tab reaches the answers', async () => {
  const { step, follow } = mountWay();
  expect(document.activeElement).toBe(document.body);
  await follow('For selling');
  expect(document.activeElement).toBe(step.querySelector('.ask'));
});

test('words of a screen keep their language', () => {
  const { step } = mountWay('#way=');
  expect(step.querySelector('.answers [lang="en"]')?.textContent).toBe('selling');
});

describe('the way back', () => {
  test('one step', async () => {
    const { follow, ask } = mountWay('#way=selling.yes');
    await follow('[[back]]');
    expect(ask()).toBe('Access already?');
  });

  test('to the start', async () => {
    const { follow, ask, step } = mountWay('#way=selling.yes');
    await follow('[[restart]]');
    expect(ask()).toBe('Which product?');
    expect(step.querySelector('.turns')).toBeNull();
  });

  test('to any answer given', async () => {
    const { follow, ask } = mountWay('#way=selling.yes');
    await follow('For selling');
    expect(ask()).toBe('Which product?');
  });

  test("by the browser's own Back", async () => {
    const { follow, ask } = mountWay();
    await follow('Pay');
    history.back();
    await expect.poll(ask).toBe('Which product?');
  });
});

describe('the address', () => {
  test('a linked step opens at once, without taking the focus', () => {
    const { ask } = mountWay('#way=selling.no');
    expect(ask()).toBe('Authorise');
    expect(document.activeElement).toBe(document.body);
  });

  test.for([
    { fragment: '#way=nonsense', ask: 'Which product?' },
    { fragment: '#way=selling.nonsense', ask: 'Access already?' },
    { fragment: '#way=pay.yes', ask: 'Ask' },
    { fragment: '#way=<img>', ask: 'Which product?' },
    { fragment: `#way=${'x'.repeat(10_000)}`, ask: 'Which product?' },
    { fragment: '#way=selling%2Eyes', ask: 'Which product?' },
  ])('$ask: an answer that there is not is named, the rest is kept', ({ fragment, ask: asked }) => {
    const { ask, step } = mountWay(fragment);
    expect(step.querySelector('.problem')?.textContent).toBe('[[lost]]');
    expect(ask()).toBe(asked);
  });

  test('a heading of the page is no step', () => {
    const { ask, step } = mountWay('#basis');
    expect(ask()).toBe('Which product?');
    expect(step.querySelector('.problem')).toBeNull();
  });
});
