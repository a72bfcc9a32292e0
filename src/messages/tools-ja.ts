import type { ToolWords } from './tools.ts';
import { wayWordsJa } from './tools-way-ja.ts';

export const toolWordsJa: ToolWords = {
  finder: {
    field: 'ツールの入力欄の名前は何ですか',
    hint: '例：セラーID、認証キー、Merchant ID。入力するのは欄の名前で、値ではありません。',
    all: 'すべての値と名前の一覧',
    names: '入力欄や手引きでの名前：',
    otherWords: '値ではなく、操作を表す名前',
    where: '値の場所',
    more: '詳しい説明',
    check: '手元の値を確かめる',
    toWay: '入力欄ではなく、メールやエラーで困っているなら、質問に答えて行き先を調べる',
    toChecker: '値が手元にあるなら、トークンチェッカーで確かめる',
    signs: {
      'seller-id':
        'Amazonでの出品用。{prefix}で始まり、大文字の英字と数字が続く。アカウントごとに違う',
      'mws-auth-token': 'Amazon Pay用か、2024年までのMWSの手引き。{prefix}で始まる',
      'developer-id': 'ツールの提供元から知らされる番号。数字だけ',
      'developer-name': '開発者IDの隣の欄。提供元の名前で、記号の並びではない',
      'marketplace-id': '販売先の国を表す。{prefix}で始まり、すべての出品者に共通',
      'refresh-token': 'Amazonでの出品用（SP-API）。認可の後に表示される。{prefix}で始まる',
      'access-token': 'ツールが自動で受け取る。{prefix}で始まる',
      'restricted-data-token': 'ツールが個人情報などのために自動で受け取る。{prefix}で始まる',
      'oauth-code': 'Amazonの画面で同意した直後に表示される。数分で使えなくなる',
      'lwa-client-id': '自社専用のアプリ用（SP-API）。{prefix}で始まる',
      'lwa-client-secret': '自社専用のアプリ用（SP-API）の秘密の値。現在は{prefix}で始まる',
      'store-id': 'Amazon Pay用。{prefix}で始まる',
      'spapi-app-id': 'SP-APIのアプリを表す。現在は{prefix}で始まる',
      'lwa-app-id': 'Login with Amazonのアプリを表す。{prefix}で始まる',
      'aws-access-key-id': 'AWSのアカウントの値。多くは{prefix}で始まる',
      'aws-secret-access-key': 'AWSのアカウントの秘密の値。始まりの決まりがない',
    },
    live: {
      one: '「{name}」は、次の値のことです。',
      several: '「{name}」は、1つに決まりません。欄の用途と値の始まりはどれですか。',
      part: '同じ名前は見つかりません。近いのは「{name}」です。',
      typo: '同じ名前は見つかりません。似ているのは「{name}」です。',
      unknown: 'この名前は一覧にありません。欄の用途と、値や入力例の始まりはどれですか。',
      value:
        '欄の名前ではなく、値のようです。何の値かは、トークンチェッカーで分かります。入力した文字は引き継がれません。',
      tooLong: '{count}文字あります。欄の名前だけを入力してください。',
    },
  },
  way: wayWordsJa,
  expiry: {
    caseLegend: '何を認可しましたか',
    cases: {
      'public-app': 'ほかの会社が提供するツール（SP-API）',
      'own-app': '自己認可した自社専用のアプリ',
      mws: '2024年までのMWSの開発者',
    },
    dateLegend: '認可した日、または最後に更新した日',
    dateHint: 'ツールの画面や、セラーセントラルのアプリの一覧に表示されることがあります。',
    fields: { year: '年', month: '月', day: '日' },
    submit: '期限を計算する',
    states: {
      ahead: '認可の期限は{end}です。残りは{daysLeft}日です。{renewFrom}から更新します。',
      due: '認可の期限は{end}です。残りは{daysLeft}日です。今、更新してください。',
      over: 'この計算では、認可は{end}に期限が切れています。',
      history: 'MWSでは、この許可は長くても{end}まででした。出品用にはもう使えません。',
    },
    ownApp:
      '自己認可した自社専用のアプリについて、Amazonの文書に毎年の期限はありません。そのため、日付は計算しません。',
    links: {
      renew: 'ツールとセラーセントラルのどちらで更新するか',
      expired: '期限が切れた後の更新',
      ownApp: '自社専用のアプリの場合',
      mws: 'MWSの終了後にすること',
    },
    reminders: '更新の予定',
    reminder: '{days}日前：{date}',
    download: 'カレンダーのファイルを保存する',
    downloadHint:
      '終日の予定1件と通知3回を、お使いのカレンダーに追加できます。ファイルはブラウザーの中で作られ、個人の情報は入りません。',
    downloadFailed:
      'ファイルを作れませんでした。日付を手で書き写すか、ページを読み込み直してください。',
    fileName: 'amazon-ninka-koshin',
    event: {
      summary: 'Amazon：ツールの認可の期限',
      description:
        '認可した日と、一般に公開されたアプリについてのAmazonの規則（{term}）から計算した日です。アプリの一覧に表示される有効期限を優先してください。更新の手順：{url}',
    },
    problems: {
      incomplete: '年、月、日をすべて入力してください。',
      'no-number': '年、月、日は数字で入力してください。例：2026、11、21',
      'short-year': '年は西暦の4桁で入力してください。例：2026',
      'no-such-day': '暦にない日付です。月と日を見直してください。',
      'before-mws':
        'このころ、ツールに許可する仕組みはまだありませんでした。最初のMWSは{mwsStart}からです。年を見直してください。',
      'before-spapi':
        'SP-APIが発表されたのは{spapiStart}です。上でMWSを選ぶか、年を見直してください。',
      'after-mws':
        'MWSは{mwsEnd}に終了しました。上で「ほかの会社が提供するツール」を選ぶか、年を見直してください。',
      future: '先の日付です。同意した日、または最後に更新した日を入力してください。',
    },
    rule: '一般に公開されたアプリの認可は、認可した日から{term}で期限が切れます。期限の前の{notice}のうちに更新します。',
  },
  steps: {
    done: '手順{number}が済んだ',
    count:
      '{all}件の手順のうち、{done}件にチェックを入れました。ページを離れると、チェックは消えます。',
  },
  store: {
    legend: '出品用アカウントはどの国のものですか',
    stores: { jp: '日本', de: 'ドイツ' },
    host: 'セラーセントラルのアドレス',
    alsoSeen: '資料によっては{host}',
    apps: 'アプリの一覧',
    menu: 'メニュー',
    marketplaceId: 'マーケットプレイスID',
    other: 'ほかの国のアドレス',
    effect: 'このページのアドレスも切り替わります。',
  },
};
