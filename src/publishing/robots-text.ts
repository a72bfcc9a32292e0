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
  if (noindex) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}${withBase('/sitemap-index.xml', base)}\n`;
}
