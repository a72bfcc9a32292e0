/** Where mistakes are reported. */
export interface ReportTarget {
  /** A mail address. */
  readonly contact?: string | undefined;
  /** The list of issues at a forge, or any page. */
  readonly issues?: string | undefined;
}

/** What a report begins with; nothing that a reader typed. */
export interface Report {
  readonly subject: string;
  readonly body: string;
}

/**
 * The link with which a reader reports a mistake: a mail where there is an address, because sellers
 * have no account at a forge; else a new issue.
 *
 * @returns undefined where neither is stated
 */
export function reportLink({ contact, issues }: ReportTarget, report: Report): string | undefined {
  if (contact) {
    // RFC 6068: lines of a mail end with CR LF.
    const body = report.body.replaceAll('\n', '\r\n');
    return `mailto:${contact}?${query({ subject: report.subject, body })}`;
  }
  return issues && newIssue(issues, report);
}

/** Forges whose form for a new issue can be filled in ahead; elsewhere the address as it stands. */
function newIssue(issues: string, { subject, body }: Report): string {
  const list = issues.replace(/\/$/u, '');
  if (list.endsWith('/-/issues')) {
    return `${list}/new?${query({ 'issue[title]': subject, 'issue[description]': body })}`;
  }
  if (list.endsWith('/issues')) return `${list}/new?${query({ title: subject, body })}`;
  return issues;
}

const query = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map((field) => field.map(encoded).join('='))
    .join('&');

/**
 * Encodes what would mean something else in a query. The rest browsers encode by themselves
 * (https://url.spec.whatwg.org/#query-state): Japanese on every page would weigh three times as much.
 */
const encoded = (text: string) =>
  text.replaceAll(/[^\w/:.~\u{80}-\u{10FFFF}-]+/gu, encodeURIComponent);

/** Where these hosts edit a file of the branch main. */
const editPaths: Readonly<Record<string, string>> = {
  'github.com': 'edit/main',
  'gitlab.com': '-/edit/main',
  'codeberg.org': '_edit/main',
};

/**
 * The link to edit a file of the sources.
 *
 * @param repository web address of the repository
 * @param file path within it: `src/content/docs/de/seller-id.mdx`
 * @returns the repository itself, where nobody knows how its host edits a file
 */
export function editLink(repository: string, file: string): string {
  const path = editPaths[new URL(repository).host];
  return path ? `${repository.replace(/(?:\.git)?\/?$/u, '')}/${path}/${file}` : repository;
}
