import { withBase } from '../base-path.ts';
import type { Site } from '../config/read-site.ts';

/**
 * The text of robots.txt (RFC 9309). Crawlers look for it at the root of the origin only.
 *
 * @param site `base` is `/` or `/some/path`
 */
export function robotsText({
  origin,
  base,
  noindex,
}: Pick<Site, 'origin' | 'base' | 'noindex'>): string {
  // A crawler that may not fetch a page cannot read there that it asks not to be listed.
  if (noindex) return 'User-agent: *\nAllow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}${withBase('/sitemap-index.xml', base)}\n`;
}
