import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Starlight's own have other colours, and their styles would come to every page.
test('what stands beside the text is an <Aside>, not :::', () => {
  const directives = globSync('src/content/docs/**/*.mdx').flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line, index) => (/^\s*:::/u.test(line) ? [`${file}:${index + 1}`] : []));
  });
  expect(directives).toEqual([]);
});
