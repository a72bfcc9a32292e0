import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { intents } from '../../src/search/analysis/intents.ts';
import type { Engine } from '../../src/search/engine/open-engine.ts';
import { languages } from './queries.ts';
import type { Language } from './queries.ts';
import { openSmallIndex, slugsFor } from './small-index.ts';

describe('an intent names the page that it is the subject of', () => {
  const pages = Object.values(intents).flatMap((intent) => ('slug' in intent ? [intent.slug] : []));
  test.for(pages)('%s', (slug) => {
    for (const language of languages) {
      expect(existsSync(`src/content/docs/${language}/${slug}.mdx`)).toBe(true);
    }
  });
});

const pages = {
  de: [
    ['renew', 'Autorisierung erneuern'],
    ['spapi-authorise', 'Ein Tool autorisieren'],
    ['revoke', 'Zugriff entziehen'],
    ['troubleshoot-errors', 'Fehlermeldungen'],
    ['mws-auth-token', 'MWS-Auth-Token: Wo steht es?'],
    ['which-credential', 'Welchen Wert verlangt das Tool?'],
    ['marketplace-id', 'Marktplatz-ID: Welche gehört zum Land?'],
  ],
  ja: [
    ['renew', '認可の更新'],
    ['spapi-authorise', 'ツールの認可'],
    ['revoke', 'アクセスの取り消し'],
    ['troubleshoot-errors', 'エラーの意味'],
    ['mws-auth-token', 'MWS認証トークンとは'],
    ['which-credential', 'どの値を入力するか'],
    ['token-checker', 'トークンチェッカー'],
  ],
} as const;

/** Stands in every page. */
const text = 'Amazon';

const reasons = {
  'what is done decides, not what it is done to': [
    ['de', 'Autorisierung abgelaufen', 'renew'],
    ['de', 'MWS-Auth-Token sperren', 'revoke'],
    ['ja', '認証 更新', 'renew'],
  ],
  'a word inside the name of a thing is no intent': [
    ['de', 'MWS-Auth-Token', 'mws-auth-token'],
    ['ja', 'MWS認証トークン', 'mws-auth-token'],
  ],
  'a value of the wrong length is one to check': [
    ['ja', 'トークンが短すぎる', 'token-checker'],
    ['ja', '文字が足りない', 'token-checker'],
  ],
  'a value copied from a screen is one to check': [
    ['ja', 'スクショのトークン', 'token-checker'],
    ['ja', 'トークンにスペースが入った', 'token-checker'],
    ['ja', 'トークン 改行', 'token-checker'],
  ],
  'taking back has many names': [['de', 'Tool deautorisieren', 'revoke']],
  'an intent inside a compound': [['ja', 'トークンチェック', 'token-checker']],
  'something that does not happen is an error': [
    ['de', 'Liste kommt nicht', 'troubleshoot-errors'],
    ['ja', '一覧 出てこない', 'troubleshoot-errors'],
  ],
  'the code of an error is an error, known or not': [
    ['de', 'MD9100', 'troubleshoot-errors'],
    ['de', '403 Amazon', 'troubleshoot-errors'],
    ['ja', '401 ツール', 'troubleshoot-errors'],
  ],
  'the ending of a verb tells intents apart': [
    ['ja', '切れた', 'renew'],
    ['ja', '切りたい', 'revoke'],
  ],
  'how one asks says what one wants to know': [['de', 'welche ID brauche ich', 'which-credential']],
  'the order of words in a name is free': [['de', 'erneuern Autorisierung', 'renew']],
} as const;

const engines = {} as Record<Language, Engine>;
beforeAll(async () => {
  for (const language of languages) {
    engines[language] = await openSmallIndex(
      pages[language].map(([slug, title]) => ({ slug, title, sections: [{ title: '', text }] })),
      language,
    );
  }
}, 60_000);

describe.for(Object.entries(reasons))('%s', ([, rows]) => {
  test.for(rows.map(([language, query, slug]) => ({ language, query, slug })))(
    '$query',
    async ({ language, query, slug }) => {
      expect((await slugsFor(query, engines[language]))[0]).toBe(slug);
    },
  );
});
