import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import topics from '../search/topics.json' with { type: 'json' };
import { questions } from './questions.ts';

describe.for(locales)('in %s', (locale) => {
  const folder = `src/content/docs/${locale}`;
  const slugs = globSync(`${folder}/*.mdx`).map((file) => basename(file, '.mdx'));

  test.for(questions)('$question', ({ answer }) => {
    const [slug = '', id = ''] = answer.split('/#');
    expect(slugs).toContain(slug);
    expect(readFileSync(`${folder}/${slug}.mdx`, 'utf8')).toContain(`\\{#${id}`);
  });

  test.for(Object.entries(topics))('a page about %s', ([, pages]) => {
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });
});
