/**
 * Puts the base path before an absolute internal path.
 *
 * @param path begins with one slash: `/ja/seller-token/#format`
 * @param base as Astro gives it: `/`, `/some/path` or `/some/path/`
 */
export function withBase(path: string, base: string): string {
  return base.replace(/\/$/u, '') + path;
}

/** Whether a link is absolute within the site: one leading slash, not two. */
export function isInternalPath(href: string): boolean {
  return /^\/(?!\/)/u.test(href);
}
