import type { Source } from './types.ts';

/** Everything else. */
export const otherSources = {
  'amazon-pay-credential-changes': {
    title: 'Amazon Pay credential changes (February 2025)',
    publisher: 'PayData',
    lang: 'en',
    url: 'https://developers.paydata-api.com/docs/changelog/2025-02-amazonpay-credential-changes',
    seen: '2026-11-21',
  },
  'qmt-renewal': {
    title: 'Renewing the Amazon authorisation',
    publisher: 'QMT',
    lang: 'en',
    url: 'https://qmt.io/docs/360',
    seen: '2026-11-21',
  },
  'dropstream-merchant-token': {
    title: 'Connecting Amazon: seller ID and merchant token',
    publisher: 'Dropstream',
    lang: 'en',
    url: 'https://support.getdropstream.com/hc/en-us/articles/360016217013',
    seen: '2026-11-21',
  },
  'vendorati-regions': {
    title: 'Middle East authorization',
    publisher: 'Vendorati',
    lang: 'en',
    url: 'https://www.vendorati.com/support/middle-east-authorization/',
    seen: '2026-11-21',
  },
  'channelengine-renewal': {
    title: 'Amazon: MWS reauthorization',
    publisher: 'ChannelEngine',
    lang: 'en',
    url: 'https://support.channelengine.com/hc/en-us/articles/4409503297181',
    seen: '2026-11-21',
  },
  'amainvoice-reconnect': {
    title: 'Reconnect Amazon when the status is red',
    publisher: 'amainvoice',
    lang: 'en',
    url: 'https://amazervice.zendesk.com/hc/en-de/articles/8647278915228',
    seen: '2026-11-21',
  },
  'magnalister-renewal': {
    title: 'Renewing the Amazon token',
    publisher: 'magnalister',
    lang: 'en',
    url: 'https://otrs.magnalister.com/otrs/public.pl?Action=PublicFAQZoom;Subaction=HTMLView;ItemID=999;Field=Field3;',
    seen: '2026-11-21',
  },
  'appeagle-revoke': {
    title: 'Revoke and confirm the MWS access',
    publisher: 'Appeagle',
    lang: 'en',
    url: 'https://support.appeagle.com/hc/en-us/articles/115002911828',
    seen: '2026-11-21',
  },
  'mws-permissions-copy': {
    title: "Copy of Amazon's help on the MWS Permissions Manager",
    publisher: 'cuppabliss.com',
    lang: 'en',
    url: 'https://cuppabliss.com/pages/amazon',
    seen: '2026-11-21',
  },
  'ppc-land-fees': {
    title: 'Amazon drops SP-API fees after developer pushback',
    publisher: 'PPC Land',
    lang: 'en',
    url: 'https://ppc.land/amazon-drops-sp-api-fees-after-developer-pushback/',
    seen: '2026-11-21',
  },
  'esellerhub-fees': {
    title: 'SP-API fees (says that they are only delayed)',
    publisher: 'eSellerHub',
    lang: 'en',
    url: 'https://esellerhub.com/?p=13201',
    seen: '2026-11-21',
  },
  'gitguardian-mws': {
    title: 'Amazon MWS Token (secret detector)',
    publisher: 'GitGuardian',
    lang: 'en',
    url: 'https://docs.gitguardian.com/secrets-detection/secrets-detection-engine/detectors/specifics/amazon_mws_token',
    seen: '2026-11-21',
  },
} as const satisfies Record<string, Source>;
