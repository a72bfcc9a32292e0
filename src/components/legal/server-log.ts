import { isThirdCountry } from '../../config/required.ts';
import type { Site } from '../../config/read-site.ts';
import { formatDuration } from '../../facts/format.ts';
import type { Locale } from '../../locales.ts';
import { fill } from '../../messages/fill.ts';
import { legalWords } from '../../messages/legal.ts';
import { countryName } from './operator-facts.ts';

/** Sentences about the server; `missing` names what the configuration does not say. */
type Said = { readonly text: string } | { readonly missing: string };

/** What the server writes down of a request: what it holds, item by item, and for how long. */
interface KeptLog {
  readonly text: string;
  readonly items: readonly string[];
  readonly kept: string;
}

/** What the privacy policy says of the server's log. Never throws. */
export function serverLog(hosting: Site['hosting'], locale: Locale): Said | KeptLog {
  const { log } = legalWords[locale];
  if (hosting?.logDays === 0) return { text: log.none };
  if (!hosting?.logDays || !hosting.logged) return { missing: log.unknown };
  const days = formatDuration(hosting.logDays, 'day', locale, 'dative');
  return {
    text: log.holds,
    items: hosting.logged.map((item) => log.items[item]),
    kept: fill(log.kept, { days }),
  };
}

/**
 * Where the server stands and, outside the European Economic Area, what the transfer rests on (GDPR
 * Art. 13 (1) f). Undefined where no country is stated: the address then shows that. Never throws.
 */
export function serverPlace(hosting: Site['hosting'], locale: Locale): Said | undefined {
  const { transfer } = legalWords[locale];
  if (!hosting?.country) return undefined;
  if (!isThirdCountry(hosting.country)) return { text: transfer.none };
  if (!hosting.transfer) return { missing: transfer.unknown };
  // The decision on the United States covers certified companies alone.
  const isCertified = hosting.transfer === 'adequacy' && hosting.country === 'US';
  const basis = isCertified ? 'adequacyUs' : hosting.transfer;
  return { text: fill(transfer[basis], { country: countryName(hosting.country, locale) }) };
}
