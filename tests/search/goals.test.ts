import { describe, expect, test } from 'vitest';
import type { SmallPage } from './small-index.ts';
import { openSmallIndex, slugsFor } from './small-index.ts';

const page = (slug: string, title: string, heading: string): SmallPage => ({
  slug,
  title,
  sections: [{ title: heading, text: '' }],
});

const pages = {
  de: [
    page('renew', 'Autorisierung erneuern', ''),
    page('troubleshoot-errors', 'Fehlermeldungen', ''),
    page('faq', 'Fragen zum Token', 'Token: Fehler beheben, erneuern'),
    page('glossary', 'Wörter zum Token', 'Token: Fehler beheben, erneuern'),
  ],
  ja: [
    page('renew', '認可の更新', ''),
    page('troubleshoot-errors', 'エラーの意味', ''),
    page('faq', 'トークンの質問', 'トークンのエラーの原因と更新'),
    page('glossary', 'トークンの言葉', 'トークンのエラーの原因と更新'),
  ],
};

describe('who wants to do two things finds the pages of both before all but the best that name both', () => {
  test.for([
    { language: 'de', query: 'Token Fehler beheben, erneuern' },
    { language: 'ja', query: 'トークンのエラーの原因と更新' },
  ] as const)('$query', async ({ language, query }) => {
    const slugs = await slugsFor(query, await openSmallIndex(pages[language], language));
    expect(slugs).toHaveLength(4);
    expect(slugs.slice(0, 3)).toEqual(expect.arrayContaining(['renew', 'troubleshoot-errors']));
  });
});

describe('what a page mentions and the site leaves to others is named as such', () => {
  test.for([
    { title: 'FBA-Versand und Retouren', query: 'FBA Gebühren', named: ['fba'] },
    { title: 'Gebühren der Schnittstelle', query: 'Gebühren', named: [] },
  ])('$query', async ({ title, query, named }) => {
    const engine = await openSmallIndex([page('page', title, '')], 'de');
    const { marginal } = await engine.plan(query);
    expect(marginal.map(({ typed }) => typed)).toEqual(named);
  });
});
