import type { SourceId } from './sources.ts';

interface Mail {
  /** As the source quotes it, with its own placeholders. */
  readonly subject: string;
  readonly lang: 'de' | 'en' | 'ja';
  /** Who writes it: Amazon or the tool. */
  readonly from: 'amazon' | 'tool';
  /** SP-API authorisation; MWS authorisation; developer keys of MWS, which sellers did not need. */
  readonly about: 'sp-api' | 'mws' | 'mws-keys';
  readonly sources: readonly SourceId[];
}

/** Subjects of mails on expiry, as guides quote them. A genuine subject proves nothing: anyone can copy it. */
export const mails = {
  'expiry-next-engine': {
    subject:
      'アクションが必要 - お使いのソフトウェアアプリケーション認証は、あと ●日で有効期限切れになります。',
    lang: 'ja',
    from: 'amazon',
    about: 'sp-api',
    sources: ['next-engine-renewal'],
  },
  'reauthorise-sokuhan': {
    subject: '[速販] amazon SP-API利用認証依頼(amazon)',
    lang: 'ja',
    from: 'tool',
    about: 'sp-api',
    sources: ['sokuhan-refresh-token'],
  },
  'stopped-sedo-logi': {
    subject: '[重要]○○○(セラー名)のMWSが停止しました。',
    lang: 'ja',
    from: 'tool',
    about: 'mws',
    sources: ['sedo-logi-renewal'],
  },
  'keys-german': {
    subject: 'Mitteilung: Amazon MWS-Deaktivierung',
    lang: 'de',
    from: 'amazon',
    about: 'mws-keys',
    sources: ['channelengine-renewal'],
  },
  'keys-english': {
    subject: 'Notice: MWS deactivation',
    lang: 'en',
    from: 'amazon',
    about: 'mws-keys',
    sources: ['channelengine-renewal'],
  },
} as const satisfies Record<string, Mail>;
