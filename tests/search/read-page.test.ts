import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/search/build/read-page.ts';

const textOf = (content: string) =>
  readPage(
    `<div data-pagefind-body><h1>Titel</h1><div class="sl-markdown-content"><section>${content}</section></div></div>`,
  )
    ?.sections.map(({ text }) => text)
    .join('\n');

describe('what styles set apart is no one word', () => {
  test.for([
    {
      what: 'links side by side',
      content: '<a>Mehr dazu</a><a>Prüfen</a>',
      text: 'Mehr dazu Prüfen',
    },
    { what: 'a link and a note', content: '<a>laden</a><span>Größe</span>', text: 'laden Größe' },
    {
      what: 'a name and its other form',
      content: '<p>Token<small>andere Form</small></p>',
      text: 'Token andere Form',
    },
    {
      what: 'a question and its answers',
      content: '<legend>Konto?</legend><span>Japan</span>',
      text: 'Konto? Japan',
    },
  ])('$what', ({ content, text }) => {
    expect(textOf(content)).toBe(text);
  });
});

test('a link inside a sentence takes no blank', () => {
  expect(textOf('<p>この<a>手順</a>で<a>確認</a>、<b>更新</b>します。</p>')).toBe(
    'この手順で確認、更新します。',
  );
});
