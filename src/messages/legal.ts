import { legalWordsDe } from './legal-de.ts';
import { legalWordsJa } from './legal-ja.ts';

/** Slugs of the pages that every page links at its foot, in this order. */
export const legalPages = ['operator', 'privacy', 'disclaimer', 'accessibility'] as const;

/** Facts about whoever runs the site that a page can print. */
export type OperatorFact =
  | 'name'
  | 'representative'
  | 'address'
  | 'email'
  | 'phone'
  | 'contactForm'
  | 'secondContact'
  | 'register'
  | 'vatId'
  | 'businessId'
  | 'responsible'
  | 'responsibleAddress'
  | 'dataProtectionOfficer'
  | 'euRepresentative'
  | 'hostingProvider'
  | 'hostingAddress'
  | 'hostingCountry'
  | 'contact'
  | 'authority';

/** Words of the legal pages that depend on the configuration of the site. */
export interface LegalWords {
  /** Name of the links at the foot, for those who hear them. */
  readonly label: string;
  readonly pages: Readonly<Record<(typeof legalPages)[number], string>>;
  /** Heard before a placeholder; seen, it stands in brackets. */
  readonly placeholder: string;
  /** What is to be stated there; also the caption in a list of facts. */
  readonly facts: Readonly<Record<OperatorFact, string>>;
  /** Left and right of a placeholder. */
  readonly brackets: readonly [string, string];
  readonly notice: {
    readonly missing: string;
    readonly template: string;
    /** `{date}` */
    readonly reviewed: string;
    /** Day of the text, `{date}`. */
    readonly asOf: string;
  };
  readonly log: {
    readonly none: string;
    readonly holds: string;
    readonly items: Readonly<
      Record<
        'ip' | 'shortened-ip' | 'time' | 'address' | 'status' | 'size' | 'referrer' | 'browser',
        string
      >
    >;
    /** `{days}` */
    readonly kept: string;
    readonly unknown: string;
  };
  /** `{country}`, but for the server in the European Economic Area and an unknown basis. */
  readonly transfer: Readonly<
    Record<'none' | 'adequacy' | 'adequacyUs' | 'clauses' | 'unknown', string>
  >;
}

export const legalWords: Readonly<Record<'de' | 'ja', LegalWords>> = {
  de: legalWordsDe,
  ja: legalWordsJa,
};
