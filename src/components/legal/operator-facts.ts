import { inLanguage } from '../../config/in-language.ts';
import type { Site } from '../../config/read-site.ts';
import type { Locale } from '../../locales.ts';
import type { OperatorFact } from '../../messages/legal.ts';

/** A fact as a page prints it. */
export interface PrintedFact {
  readonly lines: readonly string[];
  /** Where the line leads. */
  readonly href?: string;
}

/** The same in both languages, or one for each. */
type Stated<T> = T | Readonly<Record<Locale, T>> | undefined;

const text = (line: Stated<string>, locale: Locale) =>
  line === undefined ? undefined : { lines: [inLanguage(line, locale)] };

const mail = (address: string | undefined) =>
  address === undefined ? undefined : { lines: [address], href: `mailto:${address}` };

const link = (url: string | undefined, name = url) =>
  url === undefined || name === undefined ? undefined : { lines: [name], href: url };

/** Name of a country by its code (ISO 3166-1); the code where it has none. Never throws. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

const country = (code: string | undefined, locale: Locale) =>
  code === undefined ? [] : [countryName(code, locale)];

const postal = (lines: Stated<string[]>, code: string | undefined, locale: Locale) =>
  lines && { lines: [...inLanguage(lines, locale), ...country(code, locale)] };

type Read = (site: Site, locale: Locale) => PrintedFact | undefined;

const address: Read = ({ operator }, locale) =>
  postal(operator?.address, operator?.country, locale);

const phone: Read = ({ operator }) =>
  link(operator?.phone && `tel:${operator.phone.replace(/[^+\d]/gu, '')}`, operator?.phone);

const contactForm: Read = ({ operator }) => link(operator?.contactForm);

const register: Read = ({ operator }, locale) => {
  if (!operator?.register) return undefined;
  const { court, number } = operator.register;
  return { lines: [inLanguage(court, locale), number] };
};

const hostingCountry: Read = ({ hosting }, locale) =>
  hosting?.country ? { lines: country(hosting.country, locale) } : undefined;

const authority: Read = ({ dataProtectionAuthority: stated }, locale) =>
  stated && link(stated.url, inLanguage(stated.name, locale));

const facts: Readonly<Record<OperatorFact, Read>> = {
  name: ({ operator }, locale) => text(operator?.name, locale),
  representative: ({ operator }, locale) => text(operator?.representative, locale),
  address,
  email: ({ operator }) => mail(operator?.email),
  phone,
  contactForm,
  secondContact: (site, locale) => phone(site, locale) ?? contactForm(site, locale),
  register,
  vatId: ({ operator }, locale) => text(operator?.vatId, locale),
  businessId: ({ operator }, locale) => text(operator?.businessId, locale),
  responsible: ({ operator }, locale) => text(operator?.responsible?.name, locale),
  responsibleAddress: (site, locale) =>
    postal(site.operator?.responsible?.address, undefined, locale) ?? address(site, locale),
  dataProtectionOfficer: ({ operator }) => mail(operator?.dataProtectionOfficer),
  euRepresentative: ({ operator }, locale) => postal(operator?.euRepresentative, undefined, locale),
  hostingProvider: ({ hosting }, locale) => text(hosting?.provider, locale),
  hostingAddress: ({ hosting }, locale) => postal(hosting?.address, hosting?.country, locale),
  hostingCountry,
  contact: ({ contact }) => mail(contact),
  authority,
};

/** All names of facts. */
export const operatorFacts = Object.keys(facts) as [OperatorFact, ...OperatorFact[]];

/** What the configuration states; undefined where it states nothing. Never throws. */
export function operatorFact(
  fact: OperatorFact,
  site: Site,
  locale: Locale,
): PrintedFact | undefined {
  return facts[fact](site, locale);
}
