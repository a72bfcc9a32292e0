/** Where the site is served. */
export interface SiteAddress {
  /** Scheme and host, without a path: `https://example.org`. */
  readonly origin: string;
  /** Path under which the site is served: `/` or `/some/path`. */
  readonly base: string;
}

/** What is wrong with a value of `url` and how to mend it; `undefined` if nothing is. Never throws. */
export function problemOfUrl(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    return 'is no web address. Write scheme and host, such as https://example.org.';
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    return 'has more than scheme and host. Leave the rest out; a path belongs into basePath (BASE_PATH), such as /some/path.';
  }
  return undefined;
}

/** What is wrong with a value of `basePath` and how to mend it; `undefined` if nothing is. Never throws. */
export function problemOfBasePath(value: string): string | undefined {
  if (value === '/' || /^(?:\/[\w.~-]+)+\/?$/u.test(value)) return undefined;
  return 'is no base path. Begin with a slash and use letters, digits, ".", "~", "_" or "-" between slashes, such as /some/path.';
}

/** Brings a right `url` and `basePath` into one form: no slash at the end, except for the root itself. */
export function siteAddress(url: string, basePath: string): SiteAddress {
  return {
    origin: new URL(url).origin,
    base: basePath === '/' ? basePath : basePath.replace(/\/$/u, ''),
  };
}
