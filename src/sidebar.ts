import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Locale } from './locales.ts';

interface Section {
  /** Part of addresses (image for sharing, place on the search page), hence permanent. */
  readonly id: string;
  readonly label: string;
  readonly translations: { readonly de: string };
  /** Slugs without the language. The name of a page in the menu stands in the page. */
  readonly items: string[];
}

/** Pages by what the reader wants to do. */
export const sections: readonly Section[] = [
  {
    id: 'understand',
    label: '知る',
    translations: { de: 'Verstehen' },
    items: [
      'which-credential',
      'seller-token',
      'seller-id',
      'mws-auth-token',
      'refresh-token',
      'developer-id',
      'marketplace-id',
      'sp-api',
      'mws-overview',
      'what-mws-can-do',
      'mws-shutdown-migration',
    ],
  },
  {
    id: 'find-and-confirm',
    label: '探す・確かめる',
    translations: { de: 'Finden und prüfen' },
    items: ['label-finder', 'token-checker', 'confirm-procedure'],
  },
  {
    id: 'authorise',
    label: '許可する',
    translations: { de: 'Autorisieren' },
    items: [
      'spapi-authorise',
      'requirements',
      'regions-accounts',
      'authorise-procedure',
      'amazon-pay-mws',
    ],
  },
  {
    id: 'renew-and-revoke',
    label: '更新する・取り消す',
    translations: { de: 'Erneuern und entziehen' },
    items: ['renew', 'expiry-calculator', 'renewal-email', 'revoke'],
  },
  {
    id: 'solve',
    label: '困ったとき',
    translations: { de: 'Probleme lösen' },
    items: ['which-way', 'troubleshoot-errors', 'findings', 'security-sharing', 'faq'],
  },
  {
    id: 'look-up',
    label: '調べる',
    translations: { de: 'Nachschlagen' },
    items: [
      'search',
      'secret-or-public',
      'token-formats',
      'checker-download',
      'menu-paths',
      'glossary',
    ],
  },
  {
    id: 'about',
    label: 'このサイトについて',
    translations: { de: 'Über diese Website' },
    items: ['sources', 'changes', 'operator', 'privacy', 'disclaimer', 'accessibility'],
  },
];

/** The same for Starlight, which knows no ids. */
export const sidebar = sections.map(({ label, translations, items }) => ({
  label,
  translations,
  items,
})) satisfies StarlightUserConfig['sidebar'];

/** What a section is called in a language. */
export function sectionName({ label, translations }: Section, locale: Locale): string {
  return locale === 'ja' ? label : translations.de;
}

/** The section that lists a page; undefined for a page beside the menu, such as the home page. */
export function sectionOf(slug: string): Section | undefined {
  return sections.find(({ items }) => items.includes(slug));
}
