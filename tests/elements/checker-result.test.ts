import { describe, expect, test } from 'vitest';
import { mountChecker, token } from './checker.ts';

/** A name may stand inside a text: [[ui.mixUp [[kinds.seller-id.name]]]]. */
function withoutKeys(text: string): string {
  const less = text.replace(/\[\[[^[\]]*\]\]/gu, '');
  return less === text ? text : withoutKeys(less);
}

const noise = /[\s\d•␣✓◇✕■△○…：:,.+\-]/gu;

describe('one line first: what it is, whether its form is right, whether it may be shared', () => {
  test('a right token', () => {
    const { paste, result } = mountChecker();
    paste(token);
    const [verdict] = result.querySelectorAll('.verdict');
    expect(verdict?.textContent).toContain('[[kinds.mws-auth-token.name]]');
    expect(verdict?.textContent).toContain('[[verdicts.well-formed]]');
    expect(verdict?.textContent).toContain('[[secrecy.secret.rule]]');
  });

  test('a token with blanks round it is mendable, not right', () => {
    const { paste, result } = mountChecker();
    paste(` ${token} `);
    expect(result.querySelector('.verdict')?.textContent).toContain('[[verdicts.mendable]]');
  });

  test('a right token in a sentence is right, and the sentence none of it', () => {
    const { paste, result } = mountChecker();
    paste(`Token: ${token}.`);
    expect(result.querySelector('.verdict')?.textContent).toContain('[[verdicts.surrounded]]');
  });

  test('something else altogether', () => {
    const { paste, says } = mountChecker();
    paste('おはようございます');
    expect(says('ui.unknown]]')).toBe(true);
    expect(says('ui.unknownAdvice]]')).toBe(true);
  });

  test('a label without a value says that the value is missing', () => {
    const { paste, says } = mountChecker();
    paste('MWSAuthToken=');
    expect(says('findings.label-without-value.title')).toBe(true);
  });

  test('an emptied field says nothing', () => {
    const { paste, result } = mountChecker();
    paste(token);
    paste('');
    expect(result.childElementCount).toBe(0);
  });
});

describe('shows which character is wrong', () => {
  test('the box is marked, the character is named with its place', () => {
    const { paste, boxes, result } = mountChecker();
    paste(token.replace('cdef-', 'cdqf-'));
    expect(boxes('wrong').map(({ textContent }) => textContent)).toEqual(['q']);
    const finding = result.querySelector('[data-finding="foreign-character"]');
    expect(finding?.querySelector('code')?.textContent).toBe('q');
  });

  test('a letter that looks like another is shown with its code point', () => {
    const { paste, result } = mountChecker();
    paste(token.replace('cdef-', 'cdжf-'));
    expect(result.querySelector('[data-finding="foreign-character"]')?.textContent).toContain(
      'U+0436',
    );
  });

  test('a missing character is not invented', () => {
    const { paste, says, result } = mountChecker();
    paste(token.replace('cdef-', 'cde-'));
    expect(says('findings.wrong-length-group.title')).toBe(true);
    expect(result.querySelector('.verdict')?.textContent).toContain('[[verdicts.damaged]]');
  });

  test('each finding leads to its explanation', () => {
    const { paste, result } = mountChecker();
    paste(token.replace('cdef-', 'cde-'));
    const link = result.querySelector('[data-finding="wrong-length-group"] a');
    expect(link?.getAttribute('href')).toBe('/ja/findings/#wrong-length-group');
  });
});

test('each link is told from the others by its name alone', () => {
  const { paste, result } = mountChecker();
  paste(`x ${token.replace('0123', 'g12h').replace('cdef-', 'cde-')} A1B2C3D4E5F6G7Ä`);
  const links = [...result.querySelectorAll('a')];
  const nameOf = (link: HTMLAnchorElement) => link.ariaLabel ?? link.textContent;
  const targets = new Map(links.map((link) => [nameOf(link), link.getAttribute('href')]));
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    expect(targets.get(nameOf(link))).toBe(link.getAttribute('href'));
    expect(nameOf(link)).toContain(link.textContent);
  }
  expect(new Set(links.map(nameOf)).size).toBe(links.length);
});

describe('the value is read back in boxes', () => {
  test('a secret is masked until the reader asks', () => {
    const { paste, boxes, button } = mountChecker();
    paste(token);
    const masked = boxes()
      .map(({ textContent }) => textContent)
      .join('');
    expect(masked).toBe(token.replace(/[0-9a-f](?=[0-9a-f-]*$)/gu, '•'));
    button('ui.reveal').click();
    expect(
      boxes()
        .map(({ textContent }) => textContent)
        .join(''),
    ).toBe(token);
    button('ui.hide').click();
    expect(
      boxes()
        .map(({ textContent }) => textContent)
        .join(''),
    ).toBe(masked);
  });

  test('typing on hides it again', () => {
    const { paste, boxes, button } = mountChecker();
    paste(token);
    button('ui.reveal').click();
    paste(`${token} `);
    expect(
      boxes()
        .map(({ textContent }) => textContent)
        .join(''),
    ).toContain('•');
  });

  test('an identifier is shown at once, in full', () => {
    const { paste, boxes } = mountChecker();
    paste('A1B2C3D4E5F6G7');
    expect(
      boxes()
        .map(({ textContent }) => textContent)
        .join(''),
    ).toBe('A1B2C3D4E5F6G7');
  });

  test('what was mended is marked, and the mended character is shown', () => {
    const { paste, boxes, button } = mountChecker();
    paste(token.replace('cdef-0', 'cdef-O'));
    button('ui.reveal').click();
    expect(boxes('mended').map(({ textContent }) => textContent)).toEqual(['0']);
  });

  test('of a damaged value only what the list names is marked', () => {
    const { paste, boxes, result } = mountChecker();
    paste(token.replace('0123', '０１２３').replace('cdef-', 'cdqf-').replace('-0', '-O'));
    expect(boxes('wrong')).toHaveLength(1);
    expect(boxes('mended')).toHaveLength(1);
    const listed = [...result.querySelectorAll<HTMLElement>('[data-finding]')];
    expect(listed.map(({ dataset }) => dataset.finding)).toEqual([
      'foreign-character',
      'misread-characters',
    ]);
  });

  test('a token of hundreds of characters shows its ends', () => {
    const { paste, boxes } = mountChecker();
    paste(`Atzr|${'Made-Up_0123456789'.repeat(21)}`);
    expect(boxes().length).toBeLessThan(40);
  });

  test('screen readers get words instead of boxes, translators keep off', () => {
    const { paste, result } = mountChecker();
    paste(token);
    const cells = result.querySelector('.cells');
    expect(cells?.getAttribute('aria-hidden')).toBe('true');
    expect(cells?.getAttribute('translate')).toBe('no');
  });
});

test('a longer text: each value with its place, the most secret first', () => {
  const { paste, result } = mountChecker();
  paste(`Händlertoken: A1B2C3D4E5F6G7\nMWSAuthToken=${token}\n`);
  const names = [...result.querySelectorAll('.verdict strong')].map(
    ({ textContent }) => textContent,
  );
  expect(names[0]).toContain('[[kinds.mws-auth-token.name]]');
  expect(names).toHaveLength(2);
  expect(result.querySelectorAll('.place')).toHaveLength(2);
});

test('a mix-up with what the tool asks for is named', () => {
  const { checker, paste, says, result } = mountChecker();
  checker.querySelector('select')!.value = 'seller-id';
  paste('A1PA6795UKMFR9');
  expect(says('ui.mixUp')).toBe(true);
  expect(result.querySelector('.mix-up a')?.getAttribute('href')).toBe('/ja/seller-id/#where');
  checker.querySelector('select')!.value = '';
  paste('A1PA6795UKMFR9');
  expect(says('ui.mixUp')).toBe(false);
});

describe('the element has no words of its own', () => {
  test.for([
    { name: 'right', text: token },
    { name: 'mendable', text: `「${token.toUpperCase()}」` },
    { name: 'damaged', text: token.slice(0, -3) },
    { name: 'unknown', text: '9999' },
    { name: 'several', text: `${token}\nseller id A1B2C3D4E5F6G7` },
    { name: 'marketplace', text: 'A1VC38T7YXB528' },
  ])('$name', ({ text }) => {
    const { paste, result } = mountChecker();
    paste(text);
    const clone = result.cloneNode(true) as Element;
    clone.querySelectorAll('.cells, code').forEach((node) => {
      node.remove();
    });
    // Names of countries come from the browser.
    const rest = withoutKeys(clone.textContent).replace(/日本/gu, '').replace(noise, '');
    expect(rest).toBe('');
  });
});
