import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { usedProperties } from './used-properties.ts';
import { takePrintRules } from './print-rules.ts';
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

const link = /<link rel="stylesheet" href="(?<href>[^"]+)"(?: media="(?<media>[^"]+)")?\s*\/?>/gu;

interface Page {
  readonly file: string;
  readonly html: string;
  /** Its sheets in the order of the cascade: first the shared ones, then the others. */
  readonly groups: readonly Sheets[];
}

/** Links to sheets that become one file. */
type Sheets = readonly { readonly href: string; readonly media: string | undefined }[];

/**
 * Rewrites the stylesheets of a built site, and its pages' links to them.
 *
 * @returns number of stylesheets before and after
 */
function leanFolder(root: string): { before: number; after: number } {
  const pages = readPages(root);
  const scripts = globSync(`${root}_astro/*.js`).map((file) => readFileSync(file, 'utf8'));
  const groups = new Map<string, { sheets: Sheets; pages: string[] }>();
  for (const { html, groups: own } of pages) {
    for (const sheets of own) {
      const group = groups.get(keyOf(sheets)) ?? { sheets, pages: [] };
      group.pages.push(html);
      groups.set(keyOf(sheets), group);
    }
  }
  const keys = [...groups.keys()];
  const scriptNames = namesIn([], scripts);
  const purged = [...groups.values()].map((group) =>
    usedRules(join(root, group.sheets), namesIn(group.pages, []).union(scriptNames)),
  );
  const others = [
    ...scripts,
    ...pages.map(({ html }) => html),
    ...unlinkedSheets(root, pages).map((file) => readFileSync(file, 'utf8')),
  ];
  const finished = usedProperties(purged, others);
  const { screen, print } = takePrintRules(finished);
  const names = new Map(keys.map((key, at) => [key, write(root, screen[at] ?? '')]));
  const printName = write(root, print);
  for (const page of pages) {
    const links = page.groups.map((sheets) => {
      const folder = sheets[0]?.href.replace(/[^/]+$/u, '') ?? '';
      return `<link rel="stylesheet" href="${folder}${names.get(keyOf(sheets)) ?? ''}">`;
    });
    const folder = page.groups[0]?.[0]?.href.replace(/[^/]+$/u, '') ?? '';
    links.push(`<link rel="stylesheet" href="${folder}${printName}" media="print">`);
    writeFileSync(page.file, page.html.replace('</head>', `${links.join('')}</head>`));
  }
  const before = new Set(pages.flatMap(({ groups: own }) => own.flat().map(({ href }) => href)));
  for (const href of before) rmSync(fileOf(root, href), { force: true });
  return { before: before.size, after: names.size + 1 };
}

function readPages(root: string): readonly Page[] {
  const found = globSync('**/*.html', { cwd: root })
    .sort()
    .map((file) => {
      const html = readFileSync(`${root}${file}`, 'utf8');
      const sheets: Sheets = [...html.matchAll(link)].map(({ groups }) => ({
        href: groups?.href ?? '',
        media: groups?.media,
      }));
      return { file: `${root}${file}`, html: html.replaceAll(link, ''), sheets };
    })
    .filter(({ sheets }) => sheets.length > 0);
  const isShared = ({ href }: Sheets[number]) =>
    found.filter(({ sheets }) => sheets.some((sheet) => sheet.href === href)).length >
    found.length / 2;
  return found.map(({ file, html, sheets }) => ({
    file,
    html,
    groups: [sheets.filter(isShared), sheets.filter((sheet) => !isShared(sheet))].filter(
      (group) => group.length > 0,
    ),
  }));
}

const keyOf = (sheets: Sheets) => sheets.map(({ href }) => href).join(' ');

const fileOf = (root: string, href: string) => `${root}_astro/${basename(href)}`;

function join(root: string, sheets: Sheets): string {
  return sheets
    .map(({ href, media }) => {
      const css = readFileSync(fileOf(root, href), 'utf8');
      return media && !css.startsWith(`@media ${media}{`) ? `@media ${media}{${css}}` : css;
    })
    .join('');
}

function unlinkedSheets(root: string, pages: readonly Page[]): readonly string[] {
  const linked = new Set(
    pages.flatMap(({ groups }) => groups.flat().map(({ href }) => fileOf(root, href))),
  );
  return globSync(`${root}_astro/*.css`).filter((file) => !linked.has(file));
}

/** A new content has a new name: what is served under a name never changes. */
function write(root: string, css: string): string {
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const name = `styles.${hash}.css`;
  writeFileSync(`${root}_astro/${name}`, css);
  return name;
}
