import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/credentials/inspect.ts';
import { builtPages } from './built-pages.ts';

describe('the checker finds no value in what the site says about values', () => {
  const pages = builtPages().map(({ path, $ }) => {
    const main = $('main').clone();
    main.find('code, .cells, script, style, template').remove();
    // Blocks do not run together, as they do not when a reader copies them.
    main.find('p, li, td, th, h1, h2, h3, dt, dd, figcaption, option').append('\n');
    return { path, text: main.text() };
  });

  test.for(pages)('$path', ({ text }) => {
    const characters = Array.from(text);
    const found = inspect(text).finds.map(
      ({ kind, span }) => `${kind}: ${characters.slice(span.start, span.end).join('')}`,
    );
    expect(found).toEqual([]);
  });
});
