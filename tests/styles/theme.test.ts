import { readFileSync } from 'node:fs';
import type { Container } from 'postcss';
import { parse } from 'postcss';
import { describe, expect, test } from 'vitest';

/** Custom properties that rules of this selector set. */
function propertiesOf(css: Container, selector: string): readonly string[] {
  const found: string[] = [];
  css.walkRules((rule) => {
    if (!rule.selectors.includes(selector)) return;
    rule.walkDecls(/^--/u, ({ prop }) => {
      found.push(prop);
    });
  });
  return found;
}

describe('the two themes', () => {
  const css = parse(readFileSync('src/styles/theme.css', 'utf8'));
  const light = propertiesOf(css, ':root');
  const dark = propertiesOf(css, ":root[data-theme='dark']");

  // What only the dark one sets is missing in the light one and on paper.
  test('what the dark theme sets, the light one sets before it', () => {
    expect(dark.length).toBeGreaterThan(20);
    expect(dark.filter((property) => !light.includes(property))).toEqual([]);
  });
});
