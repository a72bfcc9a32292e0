import type { SearchWords } from './words.ts';

export const words: SearchWords = {
  label: '検索',
  close: '閉じる',
  placeholder: '例：MWS認証トークン',
  hint: '調べたい言葉、画面の表示、エラーの文を入力してください。ひらがなや半角でも探せます。',
  mostNeeded: 'よく読まれるページ',
  results: '検索結果',
  one: '1ページ見つかりました',
  many: '{count}ページ見つかりました',
  more: 'さらに表示',
  allResults: '検索ページで開く',
  repaired: 'もしかして：{meant}（入力：{typed}）',
  missing: 'どのページにも見つからない言葉：{words}',
  marginal: '詳しい説明が見つからない言葉：{words}',
  lacks: 'このページにない言葉：{words}',
  between: '、',
  none: '一致するページがありません。',
  noneHelp: '言葉を短くするか、ツールの入力欄に書かれている名前で試してください。',
  scope:
    'このサイトで扱うのは、出品者のアカウントをツールとつなぐための値と、その確認、認可、更新、取り消しです。注文、商品、広告、手数料は扱いません。',
  glossary: '用語集を開く',
  labelFinder: '欄の名前から値を調べる',
  failed: '検索の準備ができませんでした。通信を確認して、もう一度お試しください。',
  allPages: 'ページの一覧から探す',
  credential: '入力されたのは{name}のようです。',
  credentialHelp:
    'この値は検索に使いませんでした。形が正しいかどうかは、チェッカーで確かめられます。値は引き継がれないので、もう一度貼り付けてください。',
  toChecker: 'チェッカーを開く',
  pageTitle: '検索',
  noScript:
    '検索に必要なJavaScriptが、オフになっているか、読み込めませんでした。用語集か、下のページの一覧をご覧ください。',
};
