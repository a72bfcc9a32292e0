import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { dataBlock, mergeTags } from '../../src/publishing/head-tags.ts';
import { articleData } from '../../src/publishing/structured-data.ts';

const article = {
  locale: 'ja',
  url: 'https://a.example/ja/x/',
  title: '割符 </script><script>alert(1)</script> & "„ß“" <!--',
  image: 'https://a.example/x.png',
  dates: undefined,
  trail: [{ name: 'A', url: 'https://a.example/ja/' }],
  author: { type: 'Person', name: 'B', url: 'https://a.example/ja/operator/' },
} as const;

describe('data for search engines', () => {
  const { content = '' } = dataBlock(articleData(article));
  const $ = load(`<script type="application/ld+json">${content}</script>`);
  const read = JSON.parse($('script').text()) as { '@graph': [Record<string, unknown>] };

  test('stay one element, whatever stands in a title', () => {
    expect($('script')).toHaveLength(1);
    expect(read['@graph'][0].headline).toBe(article.title);
  });

  test('name no date where nobody knows it', () => {
    expect(Object.keys(read['@graph'][0]).filter((name) => name.startsWith('date'))).toEqual([]);
  });
});

describe('tags of a head', () => {
  const meta = (name: string, content: string) => ({
    tag: 'meta' as const,
    attrs: { name, content },
  });

  test('take the place of those that say the same', () => {
    const merged = mergeTags([meta('robots', 'all'), meta('a', '1')], [meta('robots', 'noindex')]);
    expect(merged).toEqual([meta('a', '1'), meta('robots', 'noindex')]);
  });

  test('without a name stand beside each other', () => {
    const link = (href: string) => ({ tag: 'link' as const, attrs: { rel: 'icon', href } });
    expect(mergeTags([link('/a')], [link('/b')])).toEqual([link('/a'), link('/b')]);
  });
});
