import { globSync, readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { expect, test } from 'vitest';

/** Styles of a sheet, or of a component. */
const stylesIn = (file: string): string => {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.css')) return source;
  return [...source.matchAll(/<style[^>]*>(?<css>[\s\S]*?)<\/style>/gu)]
    .map(({ groups }) => groups?.css ?? '')
    .join('\n');
};

// Safari reads a list with `list-style: none` as no list, but for lists in a navigation. An empty
// text in the place of the bullet looks the same.
test('a list without bullets stays a list for those who hear it', () => {
  const wrong = globSync('src/**/*.{css,astro}').flatMap((file) => {
    const found: string[] = [];
    parse(stylesIn(file)).walkDecls(/^list-style(?:-type)?$/u, ({ value, parent }) => {
      const selector = parent && 'selector' in parent ? parent.selector : '';
      const isNavigation = /^(?:site-menu|page-toc) ul$/u.test(selector);
      if (value === 'none' && !isNavigation && selector !== 'summary') {
        found.push(`${file}: ${selector}`);
      }
    });
    return found;
  });
  expect(wrong).toEqual([]);
});
