/**
 * Who runs this site, and where. Whoever publishes it fills in this file and nothing else, or keeps
 * a copy outside this folder and names it in the environment: SITE_CONFIG=path/to/my-site.config.ts
 *
 * An empty text or list means "not stated". As long as anything that is needed is missing, pages
 * show a visible placeholder and ask search engines to stay away. `npm run build:production` stops
 * instead and names what is missing. A wrong value or an unknown field stops every build.
 *
 * Names and addresses are printed on both the Japanese and the German pages. Where they are written
 * differently, state both: name: { de: 'Beispiel K.K.', ja: '株式会社サンプル' }.
 *
 * A whole example stands in tests/config/sample-site.config.ts.
 */
import type { SiteConfig } from './config/schema.ts';

export const siteConfig: SiteConfig = {
  /** Scheme and host: 'https://help.example.org'. SITE_URL in the environment wins. */
  url: '',

  /** Path under which the site is served: '/', or '/some/path'. BASE_PATH in the environment wins. */
  basePath: '/',

  /** 'noindex' asks search engines to stay away, for a preview or a copy. */
  indexing: 'index',

  /** Who answers for the site. Printed in Impressum, 運営者情報 and the privacy policy. */
  operator: {
    /** Full name of a person, or name and legal form of a company. */
    name: '',
    /** Who may act for a company (Vertretungsberechtigte, 代表者). Leave empty for a person. */
    representative: '',
    /** Address at which post arrives, line by line; no PO box. Without the country. */
    address: [],
    /** ISO 3166-1 code: 'DE', 'JP'. */
    country: '',
    email: '',
    /** A second way to reach you quickly; one of the two is needed. '+49 30 0000000' */
    phone: '',
    contactForm: '',
    /** Entry in a commercial or similar register, if there is one. */
    register: { court: '', number: '' },
    /** VAT identification number, if there is one: 'DE123456789'. */
    vatId: '',
    /** German business identification number (W-IdNr.), needed if you have one and no VAT id: 'DE123456789-00001'. */
    businessId: '',
    /**
     * A natural person who answers for the content; the address only if another. Where German law
     * applies (MStV § 18 (2)), someone who lives in Germany.
     */
    responsible: { name: '', address: [] },
    /** Mail address of the data protection officer, if there is one (GDPR Art. 37). */
    dataProtectionOfficer: '',
    /** Name, address and country of the representative in the EU, if you have no seat there (GDPR Art. 27). */
    euRepresentative: [],
  },

  /** Who serves the files, and what is written down of each request. For the privacy policy. */
  hosting: {
    provider: '',
    address: [],
    /** Where the server stands; if the provider reads the log from a country outside the European Economic Area, that country. */
    country: '',
    /**
     * Only if the country lies outside the European Economic Area, what the transfer rests on:
     * 'adequacy' (a decision of the European Commission; in the US only for a provider certified under
     * the EU-US Data Privacy Framework) or 'clauses' (standard contractual clauses).
     */
    // transfer: 'adequacy',
    /** Days after which the server's log is deleted; 0 if none is kept. */
    // logDays: 14,
    /** What the log holds: 'ip' or 'shortened-ip', 'time', 'address', 'status', 'size', 'referrer', 'browser'. */
    logged: [],
  },

  /** The data protection authority in charge of you, if you want to name it. */
  dataProtectionAuthority: { name: '', url: '' },

  /** Web address of the source code, for links to edit a page. No link without it. */
  repository: '',

  /** Web address where a mistake can be reported in public. No link without it. */
  issues: '',

  /** Mail address for mistakes on a page and for barriers. */
  contact: '',

  /** Where security holes are reported: a mail address or an https address. For security.txt. */
  security: '',

  /**
   * Day on which a lawyer last read the legal pages: '2026-11-21'. Until then they say that nobody
   * has, and a page whose text is younger says so again.
   */
  legalReview: '',
};
