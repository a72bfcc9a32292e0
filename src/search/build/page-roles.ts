/**
 * Whether a page is a list to look things up in. It names what guides explain, so that its headings
 * count no more than its text.
 */
export function isList(slug: string): boolean {
  return ['findings', 'menu-paths', 'sources'].includes(slug);
}

/**
 * Whether a page is about the site itself. Such pages name everything and explain nothing: they are
 * found by their titles and headings only.
 */
export function isAboutSite(slug: string): boolean {
  return ['', 'sources', 'changes', 'operator', 'privacy', 'disclaimer', 'accessibility'].includes(
    slug,
  );
}
