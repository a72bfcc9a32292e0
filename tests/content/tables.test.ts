import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every column of a table has a name, for those who hear it', () => {
  const nameless = globSync('src/content/docs/**/*.mdx').flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      const isHead = /^\|[\s:|-]+\|$/u.test(lines[index + 1] ?? '') && line.startsWith('|');
      return isHead && /\|\s*\|/u.test(line) ? [`${file}:${index + 1}`] : [];
    });
  });
  expect(nameless).toEqual([]);
});
