import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../locales.ts';
import { headersFile, nginxSnippet } from './header-files.ts';
import { nginxHttp, nginxLocation, nginxServer, nginxSite } from './nginx.ts';
import { cacheRules, redirectsFile, withinLineLimit } from './static-hosts.ts';

/** Where the site will stand. */
interface Address {
  /** Scheme and host: `https://help.example.org`. */
  readonly origin: string;
  /** `/` or `/some/path` */
  readonly base: string;
}

/**
 * Writes into a built site what its hosts read: `_headers` and `_redirects` for static hosts, the
 * 404 pages where Cloudflare looks for them, and `nginx/`.
 *
 * @param root folder of the built site, whose pages will not change any more
 * @param policy content security policy for every response
 * @throws Error if a header is too long for a host
 */
export function writeHostFiles(root: string, policy: string, { origin, base }: Address): void {
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  write('_headers', withinLineLimit(headersFile(policy, base) + cacheRules(base)));
  write('_redirects', redirectsFile(base));
  for (const locale of locales) {
    copyFileSync(join(root, locale, '404/index.html'), join(root, locale, '404.html'));
  }
  mkdirSync(join(root, 'nginx'), { recursive: true });
  write('nginx/http.conf', nginxHttp(base));
  write('nginx/site.conf', nginxSite(nginxSnippet(policy), base));
  write('nginx/server.conf', nginxServer(origin));
  if (base !== '/') write('nginx/location.conf', nginxLocation(base));
}
