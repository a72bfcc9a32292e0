import { describe, expect, test } from 'vitest';
import { sampled, shares } from './sample.ts';

const paths = ['/de/', '/ja/token-checker/', '/404.html'].concat(
  Array.from({ length: 80 }, (_, at) => `/de/page-${at}/`),
);
const lookAt = (share: number) => sampled(paths, (path) => path, share);
const every = Array.from({ length: shares }, (_, share) => share);

describe.skipIf(process.env.ALL_PAGES)('a share of the pages is looked at', () => {
  test.for(every)('share %i: the most important ones, and few others', (share) => {
    expect(lookAt(share).slice(0, 3)).toEqual(paths.slice(0, 3));
    expect(lookAt(share).length).toBeLessThan(15);
  });

  test('no page is in none of the shares', () => {
    expect(new Set(every.flatMap(lookAt))).toEqual(new Set(paths));
  });

  test('the same commit looks at the same pages', () => {
    expect(every.map(lookAt)).toContainEqual(sampled(paths, (path) => path));
  });
});
