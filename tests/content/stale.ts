/**
 * Lists the pages that nobody has compared with the published documentation for a year, oldest
 * first. Age is no fault: the exit code is always 0.
 */
import { globSync, readFileSync } from 'node:fs';

const yearAgo = new Date(Date.now() - 365 * 86_400_000).toISOString().slice(0, 10);

const stale = globSync('src/content/docs/**/*.mdx')
  .map((file) => ({
    file,
    checked: /^checked: (\S+)$/mu.exec(readFileSync(file, 'utf8'))?.[1] ?? '',
  }))
  .filter(({ checked }) => checked < yearAgo)
  .sort((a, b) => a.checked.localeCompare(b.checked));

for (const { file, checked } of stale) console.log(`${checked}  ${file}`);
console.log(`${stale.length} pages were last compared before ${yearAgo}.`);
