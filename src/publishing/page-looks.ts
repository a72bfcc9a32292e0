import { globSync, readFileSync } from 'node:fs';
import { namesIn } from './used-rules.ts';

/** Pages with links to the same sheets. */
export interface Look {
  readonly sheets: Sheets;
  readonly files: string[];
  /** What their elements are called. */
  readonly names: Set<string>;
  /** Custom properties that they mention. */
  readonly properties: Set<string>;
}

/** Links to sheets, in the order of the cascade. */
export type Sheets = readonly { readonly href: string; readonly media: string | undefined }[];

/** Links that become one, and what the elements of all pages with it are called. */
interface Group {
  readonly sheets: Sheets;
  readonly names: ReadonlySet<string>;
}

/** As Astro writes it. */
const link = /<link rel="stylesheet" href="(?<href>[^"]+)"(?: media="(?<media>[^"]+)")?\s*\/?>/gu;

/** A page without its links to sheets. */
export const withoutLinks = (html: string): string => html.replaceAll(link, '');

/** What links to sheets are known by. */
export const keyOf = (sheets: Sheets): string => sheets.map(({ href }) => href).join(' ');

/**
 * Reads the pages of a built site, one after another: of each only what its sheets must know stays in
 * memory.
 *
 * @param root folder of the site, with a slash at the end
 * @throws Error that names a page with a link to a sheet in another form than the one known here
 */
export function readLooks(root: string): readonly Look[] {
  const looks = new Map<string, Look>();
  for (const name of globSync('**/*.html', { cwd: root }).sort()) {
    const file = `${root}${name}`;
    const html = readFileSync(file, 'utf8');
    const sheets: Sheets = [...html.matchAll(link)].map(({ groups }) => ({
      href: groups?.href ?? '',
      media: groups?.media,
    }));
    const unlinked = withoutLinks(html);
    assertRead(unlinked, name);
    if (sheets.length === 0) continue;
    const key = keyOf(sheets);
    const look = looks.get(key) ?? { sheets, files: [], names: new Set(), properties: new Set() };
    looks.set(key, look);
    look.files.push(file);
    for (const used of namesIn([unlinked], [])) look.names.add(used);
    for (const property of html.match(/--[\w-]+/gu) ?? []) look.properties.add(property);
  }
  return [...looks.values()];
}

/** A link that was not read would stay, and its sheet would go. */
function assertRead(unlinked: string, page: string): void {
  const [unread] = /<link\s(?:[^>]*\s)?rel=["']?stylesheet\b[^>]*>/u.exec(unlinked) ?? [];
  if (unread === undefined) return;
  throw new Error(
    `${page} links a style sheet in a form that is not known here: ${unread}. Adapt the pattern in src/publishing/page-looks.ts.`,
  );
}

/** What splits the links of a page: first those that most pages have, then the others. */
export function splitter(looks: readonly Look[]): (sheets: Sheets) => readonly Sheets[] {
  const pages = new Map<string, number>();
  let all = 0;
  for (const { sheets, files } of looks) {
    all += files.length;
    for (const href of new Set(sheets.map((sheet) => sheet.href))) {
      pages.set(href, (pages.get(href) ?? 0) + files.length);
    }
  }
  const isShared = ({ href }: Sheets[number]) => (pages.get(href) ?? 0) > all / 2;
  return (sheets) =>
    [sheets.filter(isShared), sheets.filter((sheet) => !isShared(sheet))].filter(
      (group) => group.length > 0,
    );
}

/** The sheets that the site will have, in the order in which pages first need them. */
export function groupsOf(
  looks: readonly Look[],
  split: (sheets: Sheets) => readonly Sheets[],
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const look of looks) {
    for (const sheets of split(look.sheets)) {
      const known = groups.get(keyOf(sheets))?.names ?? new Set();
      groups.set(keyOf(sheets), { sheets, names: known.union(look.names) });
    }
  }
  return groups;
}
