import type { LabelId } from './labels.ts';
import type { SourceId } from './sources.ts';

/** What a path leads to. */
export type Destination =
  'apps' | 'grant' | 'merchant-token' | 'amazon-pay-token' | 'amazon-pay-ids';

interface MenuPath {
  readonly to: Destination;
  /** Years that the sources describe; absent where they give none. */
  readonly period?: { readonly from?: string; readonly to?: string };
  /** Languages of the screen in which a source has the whole path. */
  readonly screens: readonly ('de' | 'en' | 'ja')[];
  readonly steps: readonly LabelId[];
  readonly sources: readonly SourceId[];
}

/** Ways through Amazon's menus as guides describe them, the newest first. */
export const menuPaths = {
  'apps-menu': {
    to: 'apps',
    period: { from: '2021' },
    screens: ['ja'],
    steps: ['apps-and-services', 'manage-your-apps'],
    sources: ['bqool-renewal', 'next-engine-renewal', 'sedoraku-mail'],
  },
  'apps-partner-network': {
    to: 'apps',
    period: { from: '2021', to: '2022' },
    screens: ['ja'],
    steps: ['partner-network', 'app-management'],
    sources: ['ec-tencho-097870'],
  },
  'apps-user-permissions': {
    to: 'apps',
    period: { from: '2019', to: '2021' },
    screens: ['ja', 'de', 'en'],
    steps: ['settings', 'user-permissions', 'third-party-developers', 'visit-manage-your-apps'],
    sources: ['sedo-logi-renewal', 'nosuke-mws-token', 'speed4trade-token', 'sendcloud-amazon'],
  },
  'apps-developer-permissions': {
    to: 'apps',
    period: { from: '2017', to: '2019' },
    screens: ['ja', 'en'],
    steps: ['settings', 'user-permissions', 'mws-developer-permissions', 'current-authorizations'],
    sources: ['mws-renewal-forum-ja', 'mws-renewal-forum-en', 'shippinno-expiry'],
  },
  'grant-developer-permissions': {
    to: 'grant',
    period: { from: '2017', to: '2019' },
    screens: ['ja', 'de'],
    steps: ['settings', 'user-permissions', 'mws-developer-permissions', 'authorize-developer'],
    sources: ['mws-renewal-forum-ja', 'buchhaltungsbutler-mws', 'nfxmedia-connect'],
  },
  'grant-portal': {
    to: 'grant',
    period: { to: '2017' },
    screens: ['ja'],
    steps: ['sign-up-for-mws', 'use-an-application'],
    sources: ['mws-blog-2014-ja', 'payoneer-ja'],
  },
  'merchant-token': {
    to: 'merchant-token',
    screens: ['ja', 'de', 'en'],
    steps: ['settings', 'account-info', 'business-information', 'your-merchant-token'],
    sources: [
      'gaitakimura-merchant-token',
      'channable-merchant-token',
      'dropstream-merchant-token',
    ],
  },
  'amazon-pay-token': {
    to: 'amazon-pay-token',
    screens: ['en'],
    steps: ['integration-central', 'mws-authorizations', 'authorize-new-developer'],
    sources: ['amazon-pay-mws-token'],
  },
  'amazon-pay-ids': {
    to: 'amazon-pay-ids',
    screens: ['ja'],
    steps: ['integration', 'integration-central'],
    sources: ['amazon-pay-faq-377', 'amazon-pay-faq-739'],
  },
} as const satisfies Record<string, MenuPath>;

export type MenuPathId = keyof typeof menuPaths;
