import { site } from '../../config/site.ts';
import { dayOf } from '../../facts/day.ts';
import { securityText } from '../../publishing/security-text.ts';
import { siteVersion } from '../../publishing/site-version.ts';

/** There is no security.txt as long as nobody reads what is reported, or its address is not known. */
export function getStaticPaths() {
  if (!site.security || site.missing.includes('url')) return [];
  const today = dayOf(new Date());
  const text = securityText(site.security, site.origin, siteVersion?.date ?? today);
  return [{ params: { file: 'security' }, props: { text } }];
}

export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text);
}
