import { z } from 'astro/zod';
import {
  address,
  basePath,
  businessId,
  country,
  group,
  line,
  mailAddress,
  mailOrWebAddress,
  name,
  oneOf,
  pastDay,
  phone,
  siteUrl,
  vatId,
  webAddress,
  wholeGroup,
} from './fields.ts';

/** What a web server can write down of a request. */
const loggable = [
  'ip',
  'shortened-ip',
  'time',
  'address',
  'status',
  'size',
  'referrer',
  'browser',
] as const;

/** What a transfer of personal data out of the European Economic Area rests on (GDPR, chapter V). */
const transferBases = ['adequacy', 'clauses'] as const;

/** The configuration as `src/site.config.ts` holds it. What each field means is explained there. */
export const siteConfigSchema = group({
  url: siteUrl,
  basePath,
  indexing: oneOf(['index', 'noindex']),
  operator: group({
    name,
    representative: name,
    address,
    country,
    email: mailAddress,
    phone,
    contactForm: webAddress,
    register: wholeGroup({ court: name, number: line }),
    vatId,
    businessId,
    responsible: group({ name, address }),
    dataProtectionOfficer: mailAddress,
    euRepresentative: address,
  }),
  hosting: group({
    provider: name,
    address,
    country,
    transfer: oneOf(transferBases),
    logDays: z
      .number('is no number. Write a number of days; 0 if no log is kept.')
      .int('is no whole number of days. Round it up, such as 14.')
      .min(0, 'is less than nothing. Write 0 if no log is kept.'),
    logged: z
      .array(oneOf(loggable), 'is no list. Write a list of words.')
      .refine(
        (words) => new Set(words).size === words.length,
        'names something twice. Name it once.',
      )
      .refine(
        (words) => !(words.includes('ip') && words.includes('shortened-ip')),
        "says of the IP address that it is whole and that it is shortened. Keep 'ip' or 'shortened-ip'.",
      ),
  }),
  dataProtectionAuthority: wholeGroup({ name, url: webAddress }),
  repository: webAddress,
  issues: webAddress,
  contact: mailAddress,
  security: mailOrWebAddress,
  legalReview: pastDay,
});

/** What may stand in `src/site.config.ts`. An empty text or list counts as not stated. */
export type SiteConfig = z.input<typeof siteConfigSchema>;

/** What is stated, after validation. */
export type StatedConfig = z.output<typeof siteConfigSchema>;
