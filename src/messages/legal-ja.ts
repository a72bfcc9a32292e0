import type { LegalWords } from './legal.ts';

export const legalWordsJa: LegalWords = {
  label: 'サイトの運営と方針',
  pages: {
    operator: '運営者情報',
    privacy: 'プライバシーポリシー',
    disclaimer: '免責事項と商標',
    accessibility: 'アクセシビリティ',
  },
  placeholder: '未記入の項目：',
  brackets: ['［', '］'],
  facts: {
    name: '運営者名',
    representative: '代表者',
    address: '所在地',
    email: 'メールアドレス',
    phone: '電話番号',
    contactForm: '問い合わせフォーム',
    secondContact: '電話番号または問い合わせフォーム',
    register: '登記',
    vatId: 'EUの付加価値税番号（VAT ID）',
    businessId: 'ドイツの事業者識別番号（W-IdNr.）',
    responsible: '責任者名',
    responsibleAddress: '責任者の所在地',
    dataProtectionOfficer: 'データ保護責任者（DPO）',
    euRepresentative: 'EUの代理人（GDPR第27条）',
    hostingProvider: 'ホスティング事業者名',
    hostingAddress: 'ホスティング事業者の所在地',
    hostingCountry: 'サーバーのある国',
    contact: '連絡用のメールアドレス',
    authority: '監督機関',
  },
  notice: {
    missing: 'このサイトは、まだ設定が終わっていません。［　］の中は、運営者が未記入の項目です。',
    template: 'ひな形：この文章は、まだ弁護士の確認を受けていません。',
    reviewed: '{date}に弁護士の確認を受けました。',
    asOf: '{date}現在',
  },
  log: {
    none: 'サーバーは、アクセスの記録を残しません。',
    holds: 'サーバーは、アクセスがあるたびに次の情報を記録します。',
    items: {
      ip: 'IPアドレス',
      'shortened-ip': '末尾を省いたIPアドレス',
      time: '日時',
      address: '読み込まれたファイルのアドレス',
      status: '読み込みの結果（ステータスコード）',
      size: '送信したデータの量',
      referrer: '直前に見ていたページ（ブラウザーが知らせた場合）',
      browser: 'ブラウザーとOSの種類（ブラウザーが知らせたもの）',
    },
    kept: '記録は{days}後に削除します。',
    unknown: 'サーバーの記録の内容と保存期間',
  },
  transfer: {
    none: 'サーバーは欧州経済領域（EEA）にあります。',
    adequacy:
      'サーバーは欧州経済領域（EEA）の外（{country}）にあります。EEAからのデータの移転は、欧州委員会の十分性認定（GDPR第45条）に基づきます。',
    adequacyUs:
      'サーバーは欧州経済領域（EEA）の外（{country}）にあります。EEAからのデータの移転は、EU・米国データプライバシー枠組み（DPF）についての欧州委員会の十分性認定（GDPR第45条）に基づきます。ホスティング事業者は、DPFの認証を受けています。',
    clauses:
      'サーバーは欧州経済領域（EEA）の外（{country}）にあります。EEAからのデータの移転は、標準契約条項（GDPR第46条2項c号）に基づきます。写しは、請求に応じてお渡しします。',
    unknown: 'この国への移転の根拠',
  },
};
