import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The compiler writes <meta> and Starlight <meta/>: the same to every browser.
    'void-style': 'off',
    // Everything comes from the site's own origin; a hash would guard against nobody.
    'require-sri': 'off',
    // Starlight calls the title _top, and we the sources _sources: no heading of an author can clash.
    'valid-id': ['error', { relaxed: true }],
    // What is on the page stands in the source before its title.
    'heading-level': ['error', { minInitialRank: 'h2' }],
    // Starlight's column is an unnamed <aside> round a named <nav>; axe checks names as readers meet them.
    'unique-landmark': 'off',
    // The label finder answers as one types and changes nothing else; Enter asks at once.
    'wcag/h32': 'off',
    // Safari takes a list without bullets for no list, unless it says so.
    'no-redundant-role': 'off',
    // Styles keep a number on one line; other blanks and hyphens in it would be copied along.
    'tel-non-breaking': 'off',
    // A menu path stands within a sentence, where HTML allows no list.
    'prefer-native-element': ['error', { exclude: ['list', 'listitem'] }],
  },
});

describe('every page is HTML as the standard has it', () => {
  const legal = /^\/(?:ja|de)\/(?:operator|privacy)\/$/u;
  const complete = builtPages('dist-base').filter(({ path }) => legal.test(path));
  test.for([...builtPages(), ...complete])('$path', async ({ path, html }) => {
    const { results } = await validator.validateString(html, path);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, selector }) => [ruleId, message, selector])).toEqual(
      [],
    );
  });
});
