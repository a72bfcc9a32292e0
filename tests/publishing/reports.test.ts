import { describe, expect, test } from 'vitest';
import { editLink, reportLink } from '../../src/publishing/reports.ts';

const report = { subject: 'Fehler: /de/seller-id/', body: 'https://a.example/\nVersion & mehr\n' };

describe('a mistake is reported', () => {
  test.for([
    {
      to: 'by mail, before anything else',
      target: { contact: 'help@example.org', issues: 'https://github.com/a/b/issues' },
      link: 'mailto:help@example.org?subject=Fehler%3A%20%2Fde%2Fseller-id%2F&body=https%3A%2F%2Fa.example%2F%0D%0AVersion%20%26%20mehr%0D%0A',
    },
    {
      to: 'as an issue at GitHub or Forgejo',
      target: { issues: 'https://github.com/a/b/issues/' },
      link: 'https://github.com/a/b/issues/new?title=Fehler%3A%20%2Fde%2Fseller-id%2F&body=https%3A%2F%2Fa.example%2F%0AVersion%20%26%20mehr%0A',
    },
    {
      to: 'as an issue at GitLab',
      target: { issues: 'https://gitlab.com/a/b/-/issues' },
      link: 'https://gitlab.com/a/b/-/issues/new?issue%5Btitle%5D=Fehler%3A%20%2Fde%2Fseller-id%2F&issue%5Bdescription%5D=https%3A%2F%2Fa.example%2F%0AVersion%20%26%20mehr%0A',
    },
    {
      to: 'on a page that nobody can fill in ahead',
      target: { issues: 'https://tracker.example/bugs' },
      link: 'https://tracker.example/bugs',
    },
    { to: 'nowhere, where nothing is stated', target: {}, link: undefined },
  ])('$to', ({ target, link }) => {
    expect(reportLink(target, report)).toBe(link);
  });
});

describe('a page is edited', () => {
  const file = 'src/content/docs/de/seller-id.mdx';
  test.for([
    ['https://github.com/a/b', `https://github.com/a/b/edit/main/${file}`],
    ['https://github.com/a/b/', `https://github.com/a/b/edit/main/${file}`],
    ['https://gitlab.com/a/b', `https://gitlab.com/a/b/-/edit/main/${file}`],
    ['https://codeberg.org/a/b', `https://codeberg.org/a/b/_edit/main/${file}`],
    ['https://git.example.org/b', 'https://git.example.org/b'],
  ] as const)('from %s at %s', ([repository, link]) => {
    expect(editLink(repository, file)).toBe(link);
  });
});
