import type { StatedConfig } from './schema.ts';

/** Member states of the European Economic Area (ISO 3166-1); a transfer into them needs no basis of its own. */
const europeanEconomicArea =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  );

/** Whether a transfer of personal data to a country needs a basis after chapter V of the GDPR. */
export function isThirdCountry(country: string): boolean {
  return !europeanEconomicArea.includes(country);
}

/**
 * What a published site must state, by the field's name in `src/site.config.ts`, and the field itself.
 * German law asks for most of it: DDG § 5, MStV § 18 (2), GDPR Art. 13.
 */
const required = {
  url: ({ url }) => url,
  'operator.name': ({ operator }) => operator?.name,
  'operator.address': ({ operator }) => operator?.address,
  'operator.country': ({ operator }) => operator?.country,
  'operator.email': ({ operator }) => operator?.email,
  'operator.phone or operator.contactForm': ({ operator }) =>
    operator?.phone ?? operator?.contactForm,
  'operator.responsible.name': ({ operator }) => operator?.responsible?.name,
  'hosting.provider': ({ hosting }) => hosting?.provider,
  'hosting.address': ({ hosting }) => hosting?.address,
  'hosting.country': ({ hosting }) => hosting?.country,
  'hosting.transfer': ({ hosting }) =>
    hosting?.transfer ?? !(hosting?.country && isThirdCountry(hosting.country)),
  'hosting.logDays': ({ hosting }) => hosting?.logDays,
  'hosting.logged': ({ hosting }) => hosting?.logged ?? hosting?.logDays === 0,
  contact: ({ contact }) => contact,
  security: ({ security }) => security,
} as const satisfies Record<string, (config: StatedConfig) => unknown>;

export type RequiredField = keyof typeof required;

/** Names of the fields that a published site must state and this one does not. Never throws. */
export function missingFields(config: StatedConfig): readonly RequiredField[] {
  const names = Object.keys(required) as RequiredField[];
  return names.filter((name) => isMissing(required[name](config)));
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === false;
}
