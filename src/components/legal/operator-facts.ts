import type { Site } from '../../config/read-site.ts';
import type { Locale } from '../../locales.ts';
import type { OperatorFact } from '../../messages/legal.ts';

/** A fact as a page prints it. */
export interface PrintedFact {
  readonly lines: readonly string[];
  /** Where the line leads. */
  readonly href?: string;
}

const text = (line: string | undefined) => (line === undefined ? undefined : { lines: [line] });
const mail = (address: string | undefined) =>
  address === undefined ? undefined : { lines: [address], href: `mailto:${address}` };
const link = (url: string | undefined, name = url) =>
  url === undefined || name === undefined ? undefined : { lines: [name], href: url };

function postal(lines: readonly string[] | undefined, country: string | undefined, locale: Locale) {
  return (
    lines && { lines: country === undefined ? lines : [...lines, countryName(country, locale)] }
  );
}

function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

type Read = (site: Site, locale: Locale) => PrintedFact | undefined;

const address: Read = ({ operator }, locale) =>
  postal(operator?.address, operator?.country, locale);

const phone: Read = ({ operator }) =>
  link(operator?.phone && `tel:${operator.phone.replace(/[^+\d]/gu, '')}`, operator?.phone);

const contactForm: Read = ({ operator }) => link(operator?.contactForm);

const responsibleAddress: Read = (site, locale) => {
  const own = site.operator?.responsible?.address;
  return own ? { lines: own } : address(site, locale);
};

const facts: Readonly<Record<OperatorFact, Read>> = {
  name: ({ operator }) => text(operator?.name),
  representative: ({ operator }) => text(operator?.representative),
  address,
  email: ({ operator }) => mail(operator?.email),
  phone,
  contactForm,
  secondContact: (site, locale) => phone(site, locale) ?? contactForm(site, locale),
  register: ({ operator }) =>
    operator?.register && { lines: [operator.register.court, operator.register.number] },
  vatId: ({ operator }) => text(operator?.vatId),
  responsible: ({ operator }) => text(operator?.responsible?.name),
  responsibleAddress,
  hostingProvider: ({ hosting }) => text(hosting?.provider),
  hostingAddress: ({ hosting }, locale) => postal(hosting?.address, hosting?.country, locale),
  hostingCountry: ({ hosting }, locale) =>
    text(hosting?.country && countryName(hosting.country, locale)),
  contact: ({ contact }) => mail(contact),
  authority: ({ dataProtectionAuthority }) =>
    link(dataProtectionAuthority?.url, dataProtectionAuthority?.name),
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
