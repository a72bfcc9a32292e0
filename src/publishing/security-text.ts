/** Days from the commit until the file counts as stale. RFC 9116 asks for less than a year. */
const validDays = 360;

/**
 * The text of /.well-known/security.txt (RFC 9116), the same in every build of a commit.
 *
 * @param contact mail address or https address; what is no ASCII is encoded
 * @param origin scheme and host of the site; the file's own address is at its root
 * @param date day of the commit, `YYYY-MM-DD`
 */
export function securityText(contact: string, origin: string, date: string): string {
  const expires = new Date(Date.parse(date) + validDays * 86_400_000);
  const lines = {
    Contact: new URL(contact.includes('://') ? contact : `mailto:${contact}`).href,
    Expires: expires.toISOString(),
    'Preferred-Languages': 'ja, de, en',
    Canonical: `${origin}/.well-known/security.txt`,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
