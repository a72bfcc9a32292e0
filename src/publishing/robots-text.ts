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
  const folder = base.replace(/\/$/u, '');
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}${folder}/sitemap-index.xml\n`;
}
