import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** Pages by what the reader wants to do. Page titles come from the pages themselves. */
export const sidebar = [
  {
    label: '知る',
    translations: { de: 'Verstehen' },
    items: ['mws-auth-token', 'seller-token'],
  },
  {
    label: '確かめる',
    translations: { de: 'Finden und prüfen' },
    items: ['token-checker'],
  },
] satisfies StarlightUserConfig['sidebar'];
