import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** Pages by what the reader wants to do. The name of a page in the menu stands in the page. */
export const sidebar = [
  {
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
    label: '探す・確かめる',
    translations: { de: 'Finden und prüfen' },
    items: ['label-finder', 'token-checker', 'confirm-procedure'],
  },
  {
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
    label: '更新する・取り消す',
    translations: { de: 'Erneuern und entziehen' },
    items: ['renew', 'expiry-calculator', 'renewal-email', 'revoke'],
  },
  {
    label: '困ったとき',
    translations: { de: 'Probleme lösen' },
    items: ['which-way', 'troubleshoot-errors', 'findings', 'security-sharing', 'faq'],
  },
  {
    label: '調べる',
    translations: { de: 'Nachschlagen' },
    items: ['search', 'secret-or-public', 'token-formats', 'menu-paths', 'glossary'],
  },
  {
    label: 'このサイトについて',
    translations: { de: 'Über diese Website' },
    items: ['sources', 'changes'],
  },
] satisfies StarlightUserConfig['sidebar'];
