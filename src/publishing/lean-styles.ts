import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sheets } from './page-looks.ts';
import { groupsOf, keyOf, readLooks, splitter, withoutLinks } from './page-looks.ts';
import { takePrintRules } from './print-rules.ts';
import { shortProperties } from './short-properties.ts';
import { shortScopes } from './short-scopes.ts';
import { usedProperties } from './used-properties.ts';
import { namesIn, usedRules } from './used-rules.ts';

/**
 * Astro integration: gives each page one stylesheet that all pages share and at most one more, with
 * the rules that something on the site can use, and a sheet for paper, which no screen waits for.
 * Starlight brings styles for everything it can do; the components of this site have one sheet each.
 * Runs before what reads the finished pages.
 */
export function leanStyles(): AstroIntegration {
  return {
    name: 'lean-styles',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { before, after } = leanFolder(fileURLToPath(dir));
        logger.info(`${before} files, ${after} after`);
      },
    },
  };
}

/**
 * Rewrites the stylesheets of a built site, and its pages' links to them. Pages are read one after
 * another, and once more to be written, so that not all of them are in memory together.
 *
 * @returns number of stylesheets before and after
 */
function leanFolder(root: string): { before: number; after: number } {
  const looks = readLooks(root);
  const split = splitter(looks);
  const groups = groupsOf(looks, split);
  const before = new Set(looks.flatMap(({ sheets }) => sheets.map(({ href }) => href)));
  const scripts = globSync(`${root}_astro/*.js`).map((file) => readFileSync(file, 'utf8'));
  const scriptNames = namesIn([], scripts);
  const purged = [...groups.values()].map(({ sheets, names }) =>
    usedRules(join(root, sheets), names.union(scriptNames)),
  );
  const others = [
    ...scripts,
    ...looks.flatMap(({ properties }) => [...properties]),
    ...unlinkedSheets(root, before).map((file) => readFileSync(file, 'utf8')),
  ];
  const finished = usedProperties(purged, others);
  const shorten = shortScopes(finished);
  const short = shortProperties(finished, others).map(shorten);
  const { screen, print } = takePrintRules(short);
  const names = new Map([...groups.keys()].map((key, at) => [key, write(root, screen[at] ?? '')]));
  const printName = write(root, print);
  for (const { sheets: linked, files } of looks) {
    const folder = linked[0]?.href.replace(/[^/]+$/u, '') ?? '';
    const links = [
      ...split(linked).map((own) => `href="${folder}${names.get(keyOf(own)) ?? ''}"`),
      `href="${folder}${printName}" media="print"`,
    ].map((attributes) => `<link rel="stylesheet" ${attributes}>`);
    for (const file of files) {
      const html = shorten(withoutLinks(readFileSync(file, 'utf8')));
      writeFileSync(file, html.replace('</head>', `${links.join('')}</head>`));
    }
  }
  for (const href of before) rmSync(fileOf(root, href), { force: true });
  return { before: before.size, after: names.size + 1 };
}

const fileOf = (root: string, href: string) => `${root}_astro/${basename(href)}`;

function join(root: string, sheets: Sheets): string {
  return sheets
    .map(({ href, media }) => {
      const css = readFileSync(fileOf(root, href), 'utf8');
      return media && !css.startsWith(`@media ${media}{`) ? `@media ${media}{${css}}` : css;
    })
    .join('');
}

function unlinkedSheets(root: string, linked: ReadonlySet<string>): readonly string[] {
  const files = new Set([...linked].map((href) => fileOf(root, href)));
  return globSync(`${root}_astro/*.css`).filter((file) => !files.has(file));
}

/** A new content has a new name: what is served under a name never changes. */
function write(root: string, css: string): string {
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const name = `styles.${hash}.css`;
  writeFileSync(`${root}_astro/${name}`, css);
  return name;
}
