import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import type { BuiltPage } from './built-pages.ts';
import { builtPages } from './built-pages.ts';
import { sampled } from './sample.ts';
import { weigh } from './weigh.ts';
import { weighBuilt } from './weigh-built.ts';
import { budgetOf, budgets, classOf, longPages, slugOf } from './weight-classes.ts';

const openPage = useBrowser();
const pages = builtPages().map((page) => ({ page, path: page.path, kind: classOf(page) }));

function expectWithin(weight: ReturnType<typeof weighBuilt>, page: BuiltPage) {
  const budget = budgetOf(page);
  expect(weight.total).toBeLessThanOrEqual(budget.total);
  expect(weight.script).toBeLessThanOrEqual(budget.script);
  expect(weight.requests).toBeLessThanOrEqual(budget.requests);
  expect(weight.html + weight.style).toBeLessThanOrEqual(budget.first);
}

describe('every page stays within the budget of its class', () => {
  test.for(pages)('$path ($kind)', ({ page }) => {
    expectWithin(weighBuilt(page), page);
  });
});

test.for(Object.keys(longPages))('"%s" still needs more than its class allows', (slug) => {
  const isOver = pages
    .filter(({ page }) => slugOf(page) === slug)
    .some(({ page, kind }) => {
      const { html, style, total } = weighBuilt(page);
      return html + style > budgets[kind].first || total > budgets[kind].total;
    });
  expect(isOver).toBe(true);
});

const looked = sampled(pages, ({ path }) => path);

describe('a browser loads what the files say, and nothing moves', () => {
  test.for(looked)('$path ($kind)', async ({ page, path, kind }) => {
    const wide = await weigh(openPage, path, { viewport: { width: 1280, height: 900 } });
    const narrow = await weigh(openPage, path, { viewport: { width: 320, height: 640 } });
    const shift = Math.max(wide.layoutShift, narrow.layoutShift);
    expect(shift).toBeLessThanOrEqual(budgets[kind].shift);
    expect(narrow.total).toBe(wide.total);
    expectWithin(narrow, page);
    if (kind === 'checker' || kind === 'search') return; // They fetch by script.
    const { total, requests } = weighBuilt(page);
    expect({ total: narrow.total, requests: narrow.requests }).toEqual({ total, requests });
  });
});
