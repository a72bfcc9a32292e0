import type { InlineHashes } from './inline-code.ts';

/**
 * The content security policy of one page, for a meta tag: nothing but the site's own files, and of
 * inline code only what was there when the site was built. Style attributes are allowed: Starlight
 * sets icon sizes with them.
 *
 * @param mayConnect false where values are typed: the page itself then opens no connection at all.
 *   The search goes on, because Pagefind's worker takes its policy from its own response.
 */
export function pagePolicy(hashes: InlineHashes, mayConnect: boolean): string {
  return serialise({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes.scripts],
    'style-src': ["'self'", ...hashes.styles],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': [mayConnect ? "'self'" : "'none'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    // Text cannot become markup or code. The one exception is the address of the search worker.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['search-worker'],
  });
}

/**
 * The policy for the header of every response, pages and workers alike: wide enough for all of them,
 * with what a meta tag cannot say. Each page narrows it down. Trusted Types stay with the pages:
 * Pagefind starts from a string inside the search worker, which holds no document.
 */
export function sitePolicy(hashes: InlineHashes): string {
  return serialise({
    'default-src': ["'none'"],
    // Pagefind's worker compiles WebAssembly.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...hashes.scripts],
    'style-src': ["'self'", ...hashes.styles],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
}

/** The policy of the standalone checker: the code it brings, and nothing else in the world. */
export function standalonePolicy({ scripts, styles }: InlineHashes): string {
  return serialise({
    'default-src': ["'none'"],
    'script-src': scripts,
    'style-src': styles,
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  });
}

function serialise(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
