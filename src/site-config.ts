/**
 * What whoever runs the site decides. Everything else reads it from here.
 *
 * `SITE_URL` and `BASE_PATH` in the environment win over the values below, so that one build can be
 * made for another address without an edit.
 */

/** Name of the site in both languages. */
export const siteName = 'Warifu';

export interface SiteAddress {
  /** Origin with scheme, without a path: `https://example.org`. */
  readonly origin: string;
  /** Path under which the site is served: `/` or `/some/path`. */
  readonly base: string;
}

const defaults = { SITE_URL: 'https://warifu.example', BASE_PATH: '/' };

/**
 * Reads the address of the site.
 *
 * @param env environment variables; `SITE_URL` and `BASE_PATH` are looked at
 * @throws Error that names the field, its value and how to mend it
 */
export function readSiteAddress(env: Record<string, string | undefined>): SiteAddress {
  const url = env.SITE_URL || defaults.SITE_URL;
  const base = env.BASE_PATH || defaults.BASE_PATH;
  return { origin: readOrigin(url), base: readBase(base) };
}

function readOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(
      `SITE_URL is "${value}", which is no web address. Write scheme and host, such as https://example.org.`,
    );
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL is "${value}". Leave the path out; a path belongs into BASE_PATH, such as /some/path.`,
    );
  }
  return url.origin;
}

function readBase(value: string): string {
  if (value === '/') return value;
  if (!/^(?:\/[\w.~-]+)+\/?$/u.test(value)) {
    throw new Error(
      `BASE_PATH is "${value}". Begin with a slash and use letters, digits, ".", "~", "_" or "-" between slashes, such as /some/path.`,
    );
  }
  return value.replace(/\/$/u, '');
}
