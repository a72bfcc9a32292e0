import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tools = globSync('src/components/**/*.astro')
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
  .filter(({ source }) => /class="reader-tool\b/u.test(source));

// Beside other tools it would look right without the import, and alone it would not.
describe('each tool brings the frame that all tools share', () => {
  test.for(tools)('$file', ({ source }) => {
    expect(source).toContain("styles/parts/reader-tool.css';");
  });
});
