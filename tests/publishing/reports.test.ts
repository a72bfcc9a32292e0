import { describe, expect, test } from 'vitest';
import { editLink, reportLink } from '../../src/publishing/reports.ts';

const report = { subject: 'Fehler: /de/seller-id/', body: 'https://a.example/\nVersion & mehr\n' };

describe('a mistake is reported', () => {
  test.for([
    {
      to: 'by mail, before anything else',
      target: { contact: 'help@example.org', issues: 'https://github.com/a/b/issues' },
      link: 'mailto:help@example.org?subject=Fehler:%20/de/seller-id/&body=https://a.example/%0D%0AVersion%20%26%20mehr%0D%0A',
    },
    {
      to: 'as an issue at GitHub or Forgejo',
      target: { issues: 'https://github.com/a/b/issues/' },
      link: 'https://github.com/a/b/issues/new?title=Fehler:%20/de/seller-id/&body=https://a.example/%0AVersion%20%26%20mehr%0A',
    },
    {
      to: 'as an issue at GitLab',
      target: { issues: 'https://gitlab.com/a/b/-/issues' },
      link: 'https://gitlab.com/a/b/-/issues/new?issue%5Btitle%5D=Fehler:%20/de/seller-id/&issue%5Bdescription%5D=https://a.example/%0AVersion%20%26%20mehr%0A',
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

  test('in the words of the page, whatever stands in them', () => {
    const said = { subject: '間違い：/ja/#a&b=c', body: '50 % + „ß“?\n<b> "x" 割符\n' };
    const { searchParams } = new URL(reportLink({ contact: 'a@example.org' }, said) ?? '');
    expect(searchParams.get('subject')).toBe(said.subject);
    expect(searchParams.get('body')).toBe(said.body.replaceAll('\n', '\r\n'));
  });
});

describe('a page is edited', () => {
  const file = 'src/content/docs/de/seller-id.mdx';
  test.for([
    ['https://github.com/a/b', `https://github.com/a/b/edit/main/${file}`],
    ['https://github.com/a/b/', `https://github.com/a/b/edit/main/${file}`],
    ['https://github.com/a/b.git', `https://github.com/a/b/edit/main/${file}`],
    ['https://gitlab.com/a/b', `https://gitlab.com/a/b/-/edit/main/${file}`],
    ['https://codeberg.org/a/b', `https://codeberg.org/a/b/_edit/main/${file}`],
    ['https://git.example.org/b', 'https://git.example.org/b'],
  ] as const)('from %s at %s', ([repository, link]) => {
    expect(editLink(repository, file)).toBe(link);
  });
});
