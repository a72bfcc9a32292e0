import { amazonSources } from './sources-amazon.ts';
import { germanSources } from './sources-german.ts';
import { githubSources } from './sources-github.ts';
import { japaneseSources } from './sources-japanese.ts';
import { otherSources } from './sources-other.ts';

/**
 * Public sources that pages rest on, by who wrote them. The key is what authors write in `sources:`
 * of a page and in the fact tables. `seen` is the day the text was last read, as an archived copy
 * where the live page needs a sign-in.
 */
export const sources = {
  ...amazonSources,
  ...githubSources,
  ...japaneseSources,
  ...germanSources,
  ...otherSources,
} as const;
