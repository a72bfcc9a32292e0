import { withBase } from '../base-path.ts';

/** Headers for every response, beside the content security policy. */
const headers = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), clipboard-read=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/**
 * Headers for static hosts that read a file `_headers` (Netlify, Cloudflare Pages).
 *
 * @param base base path of the site: `/` or `/some/path`
 */
export function headersFile(policy: string, base: string): string {
  const lines = allHeaders(policy).map(([name, value]) => `  ${name}: ${value}`);
  return `${withBase('/*', base)}\n${lines.join('\n')}\n`;
}

/** The same headers for nginx, to be included in a `server` or `location` block. */
export function nginxSnippet(policy: string): string {
  return allHeaders(policy)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');
}

const allHeaders = (policy: string) =>
  Object.entries({ 'Content-Security-Policy': policy, ...headers });
