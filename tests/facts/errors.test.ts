import { describe, expect, test } from 'vitest';
import { globSync, readFileSync } from 'node:fs';
import { errors } from '../../src/facts/errors.ts';

const ids = Object.keys(errors);

/** Sections of the page that explain no single message. */
const sections = ['first', 'lwa', 'sp-api', 'consent-page', 'mws', 'tool-messages'];

describe.for(['de', 'ja'])('the page of errors in %s', (locale) => {
  const [path = ''] = globSync(`src/content/docs/${locale}/troubleshoot-errors.mdx`);
  const text = path && readFileSync(path, 'utf8');
  const anchors = [...text.matchAll(/^#{2,3} .*\\\{#([\w-]+)\\?\}/gmu)].map(([, id]) => id ?? '');

  test('has a section for every message, and no section without one', () => {
    expect(anchors.filter((id) => !sections.includes(id))).toEqual(ids);
  });
});

test('a message without a code in its text says what it is about', () => {
  const bare = Object.values(errors).filter(({ text }) => text.trim() === '');
  expect(bare).toEqual([]);
});
