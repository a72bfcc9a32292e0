import { withBase } from '../base-path.ts';
import { locales } from '../locales.ts';
import { cachedForAYear, hashedPrefixes } from './cache-lifetimes.ts';

/** Where the documented configuration expects the release; a link that is switched to the next one. */
export const installedAt = '/srv/warifu/current';

/** Types of the files of the site. What is text goes out as UTF-8. */
const types = {
  text: {
    'text/html': 'html',
    'text/css': 'css',
    'text/javascript': 'js mjs',
    'text/plain': 'txt',
    'application/json': 'json',
    'application/manifest+json': 'webmanifest',
    'application/xml': 'xml',
    'image/svg+xml': 'svg',
  },
  other: {
    'application/wasm': 'wasm',
    'image/png': 'png',
    'image/x-icon': 'ico',
  },
} as const;

const madeByTheBuild = '# Made by the build. Changes here are lost with the next release.\n';

/**
 * What belongs into the `http` block: variables that depend on the address alone. As variables they
 * spare us locations with an `add_header` of their own, which would drop all headers of the site.
 *
 * @param base base path of the site: `/` or `/some/path`
 */
export function nginxHttp(base: string): string {
  const root = withBase('', base);
  return `${madeByTheBuild}
map $uri ${variable('cache_control', base)} {
    default no-cache;
${hashedPrefixes(base)
  .map((prefix) => `    "~^${escaped(prefix)}" "${cachedForAYear}";\n`)
  .join('')}    "~^${escaped(root)}/.+\\.(?:png|ico|svg)$" "public, max-age=3600";
}

map $uri ${variable('not_found', base)} {
    default ${root}/404.html;
${locales.map((locale) => `    "~^${escaped(root)}/${locale}/" ${root}/${locale}/404.html;\n`).join('')}}
`;
}

/**
 * What belongs into a `server` block, or into a `location` of a server that has other things too.
 *
 * @param headers directives for the headers of every response, as `nginxSnippet` makes them
 * @param base base path of the site: `/` or `/some/path`
 */
export function nginxSite(headers: string, base: string): string {
  const table = Object.entries({ ...types.text, ...types.other });
  // text/html is always among them.
  const texts = Object.keys(types.text).filter((type) => type !== 'text/html');
  return `${madeByTheBuild}
types {
${table.map(([type, endings]) => `    ${type} ${endings};\n`).join('')}}
default_type application/octet-stream;
charset utf-8;
charset_types ${texts.join(' ')};

index index.html;
autoindex off;
server_tokens off;
# Behind a proxy nginx knows neither the scheme nor the port that the reader sees.
absolute_redirect off;

# The build wrote .gz and .br beside each text. Requests through a proxy get them, too.
gzip_static on;
gzip_vary on;
gzip_proxied any;
# With the module ngx_http_brotli_static:
# brotli_static on;

error_page 403 404 =404 ${variable('not_found', base)};

# A location with an add_header of its own loses all of these.
add_header Cache-Control ${variable('cache_control', base)} always;
${headers}
# Hidden files, and what is meant for hosts.
location ~ "/\\.(?!well-known/)|/_(?:headers|redirects)$|^${escaped(withBase('', base))}/nginx/" {
    return 404;
}
`;
}

/**
 * The site beside other things on one server, to be included in its `server` block.
 *
 * @param base base path of the site, not the root: `/some/path`
 */
export function nginxLocation(base: string): string {
  const root = withBase('', base);
  return `${madeByTheBuild}
location = ${root} {
    absolute_redirect off;
    return 301 ${root}/$is_args$args;
}

# "^~": locations of the server that are regular expressions do not come before it.
location ^~ ${root}/ {
    root ${installedAt}/site;
    include ${installedAt}/nginx/site.conf;
}
`;
}

/**
 * A complete server, to be copied and completed with certificates.
 *
 * @param origin scheme and host of the site on the net: `https://help.example.org`
 */
export function nginxServer(origin: string): string {
  const { hostname } = new URL(origin);
  return `# A complete server for this site: copy it to /etc/nginx/conf.d/, and add your certificates.
include ${installedAt}/nginx/http.conf;

server {
    # With certificates, these two belong to the server below.
    listen 80;
    # listen [::]:80;

    # listen 443 ssl;
    # listen [::]:443 ssl;
    # http2 on; # since 1.25.1; before it, "listen 443 ssl http2;"
    # ssl_certificate /etc/ssl/site.pem;
    # ssl_certificate_key /etc/ssl/site.key;
    # add_header Strict-Transport-Security "max-age=31536000" always;

    server_name ${hostname};
    root ${installedAt}/site;
    include ${installedAt}/nginx/site.conf;
}

# server {
#     listen 80;
#     listen [::]:80;
#     server_name ${hostname};
#     return 301 ${origin}$request_uri;
# }
`;
}

/** A variable of its own for each base path: of two with one name, nginx takes the later one for both. */
const variable = (name: string, base: string) =>
  `$warifu${withBase('', base).replaceAll(/\W/gu, '_')}_${name}`;

/** A path within a regular expression of nginx: of what a base path may hold, only dots mean more. */
const escaped = (path: string) => path.replaceAll('.', String.raw`\.`);
