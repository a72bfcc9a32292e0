/** Where the site is served. */
export interface SiteAddress {
  /** Scheme and host, without a path: `https://example.org`. */
  readonly origin: string;
  /** Path under which the site is served: `/` or `/some/path`. */
  readonly base: string;
}

/** What is wrong with a value of `url` and how to mend it; `undefined` if nothing is. Never throws. */
export function problemOfUrl(value: string): string | undefined {
  const url = webUrl(value);
  if (!url || !isHostName(url.hostname)) {
    return 'is no web address. Write scheme and host, such as https://example.org.';
  }
  if (/[/?#]/u.test(value.replace(/^https?:\/\//iu, '').replace(/\/$/u, ''))) {
    return 'has more than scheme and host. Leave the rest out; a path belongs into basePath (BASE_PATH), such as /some/path.';
  }
  if (url.protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3})$/u.test(url.hostname)) {
    return 'is sent unencrypted: anybody on the way could change the page that asks for secrets. Write https.';
  }
  return undefined;
}

/**
 * A web address as people write it: with its scheme and slashes, without blanks and without a user.
 * The platform's parser alone would tidy these up or drop them without a word.
 *
 * @returns undefined for anything else
 */
export function webUrl(value: string): URL | undefined {
  const isPlain = /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/iu.test(value);
  return isPlain && URL.canParse(value) ? new URL(value) : undefined;
}

/** The names that a server can have (RFC 1123), umlauts and the like in their `xn--` form. */
function isHostName(name: string): boolean {
  return /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/u.test(name);
}

/** What is wrong with a value of `basePath` and how to mend it; `undefined` if nothing is. Never throws. */
export function problemOfBasePath(value: string): string | undefined {
  if (value === '/' || /^(?:\/(?!\.)[\w.~-]+)+\/?$/u.test(value)) return undefined;
  return 'is no base path. Begin with a slash and write names of letters, digits, ".", "~", "_" or "-" between slashes, none with a dot in front, such as /some/path.';
}

/** Brings a right `url` and `basePath` into one form: no slash at the end, except for the root itself. */
export function siteAddress(url: string, basePath: string): SiteAddress {
  return {
    origin: new URL(url).origin,
    base: basePath === '/' ? basePath : basePath.replace(/\/$/u, ''),
  };
}
