import type { CheckerWords } from './types.ts';

export const words: CheckerWords = {
  kinds: {
    'mws-auth-token': {
      name: 'MWS認証トークン',
      what: 'Amazon MWSで、特定の開発者と特定の出品者を結びつけていた秘密の値です。',
      advice:
        '出品用は2024年3月31日に終了し、今も使う可能性があるのはAmazon Payだけです。必要だと確かめた決済サービスの提供元のほかには、渡さないでください。',
    },
    'seller-id': {
      name: '出品者ID（出品者トークン）',
      what: '出品者を表す識別子で、トークンと呼ばれていても鍵の働きはありません。',
      advice: 'ツールに渡しても問題ありません。店舗ページのURLにも含まれる値です。',
    },
    'developer-id': {
      name: '開発者ID',
      what: 'Amazon MWSで、ツールの開発者を表す番号です。',
      advice:
        'ツールの提供元が知らせる値で、人に見せても問題ありません。許可の画面に入力すると、その開発者にアクセスを許すことになります。',
    },
    'marketplace-id': {
      name: 'マーケットプレイスID',
      what: '販売先の国を表す値で、国ごとに決まっています。',
      advice: 'ツールに渡しても問題ありません。出品者IDの欄には入力しません。',
    },
    'lwa-client-id': {
      name: 'LWAクライアントID',
      what: 'Login with Amazon（LWA）で、アプリを表す値です。',
      advice:
        '自分のアプリの値は、自分で動かすソフトウェアにだけ設定します。Amazon PayのStore IDも同じ形なので、どちらの値かを確かめてください。',
    },
    'lwa-client-secret': {
      name: 'LWAクライアントシークレット',
      what: 'Login with Amazon（LWA）で、アプリが本物であることを示す秘密の値です。',
      advice:
        '自分のアプリの値は、自分で動かすソフトウェアにだけ設定し、外部のツールには渡しません。公開されると、AmazonにSP-APIの利用を止められることがあります。',
    },
    'spapi-app-id': {
      name: 'SP-APIアプリケーションID',
      what: 'SP-APIを使うアプリを表す値です。',
      advice:
        'アプリストアのURLにも含まれる公開の値です。トークンではないので、トークンの欄には入力しません。',
    },
    'refresh-token': {
      name: 'リフレッシュトークン',
      what: 'ツールがSP-APIなどで出品者のデータを扱い続けるための、秘密の値です。',
      advice:
        '多くのツールは自動で受け取ります。入力を求められたときは、そのツール自身の設定画面にだけ貼り付け、メールやチャットでは送らないでください。',
    },
    'access-token': {
      name: 'アクセストークン',
      what: 'ツールがSP-APIなどに接続するたびに使う、短時間だけ有効な秘密の値です。',
      advice:
        'ツールが自動で扱う値なので、人に渡したり入力したりしません。ツールが求めているのは、おそらくリフレッシュトークンです。',
    },
    'restricted-data-token': {
      name: '制限データトークン（RDT）',
      what: 'ツールが購入者の個人情報などを読むときに使う、短時間だけ有効な秘密の値です。',
      advice:
        'ツールが自動で扱う値なので、人に渡したり入力したりしません。ツールが求めているのは、おそらくリフレッシュトークンです。',
    },
    'oauth-code': {
      name: '認可コード',
      what: '出品者が同意した直後にAmazonが発行する、短時間だけ有効な秘密の値です。',
      advice:
        '普通は、ブラウザーが自動でツールに渡します。入力を求めるツールでは、期限が切れる前に、そのツール自身の画面にだけ貼り付けてください。',
    },
    'aws-access-key-id': {
      name: 'AWSアクセスキーID',
      what: 'AWSや以前のMWSに接続するときの、利用者名に当たる値です。',
      advice: 'どのツールにも渡さないでください。現在のSP-APIの連携には必要ありません。',
    },
    'aws-secret-access-key': {
      name: 'AWSシークレットアクセスキー（秘密キー）',
      what: 'AWSや以前のMWSで、アクセスキーIDと組で使う秘密の値です。',
      advice:
        'どのツールにも、Amazonを名乗る相手にも、渡さないでください。現在のSP-APIの連携には必要ありません。',
    },
    'iam-role-arn': {
      name: 'IAMロールのARN',
      what: 'AWSの中の権限の組を表す値で、AWSアカウントの番号を含みます。',
      advice: '公開しないでください。現在のSP-APIの連携には必要ありません。',
    },
    'lwa-app-id': {
      name: 'LWAアプリID',
      what: 'Login with Amazon（LWA）のアプリを表す値で、クライアントIDとは別のものです。',
      advice:
        '人に見せても問題ありませんが、ツールに入力する値ではありません。ツールが求めているのは、おそらくLWAクライアントIDです。',
    },
    'partner-account-id': {
      name: 'パートナーアカウントID',
      what: 'セラーセントラルで、アカウントの切り替えなどに使われる識別子です。',
      advice:
        '出品者IDに似ていますが、別の値です。ツールが求めているのは、おそらく出品者ID（出品者トークン）です。',
    },
    'merchant-urn': {
      name: 'マーチャントURN',
      what: '出品者IDの前に、決まった文字を付けた値です。',
      advice:
        '人に見せても問題ありません。ツールが求めているのは、おそらく末尾の出品者IDだけです。',
    },
    'legacy-merchant-id': {
      name: '旧形式のマーチャントID',
      what: '古いデータや入力欄に見られる、出品者の識別子です。',
      advice:
        '形についての公開された説明はありません。ツールが求めているのは、おそらく出品者ID（出品者トークン）です。',
    },
    'order-id': {
      name: 'Amazonの注文番号',
      what: '購入者からの1件の注文を表す番号です。',
      advice:
        'ツールの連携に必要なのは、この番号ではなく、おそらく出品者ID（出品者トークン）です。購入者に関わる番号なので、公開しないでください。',
    },
    asin: {
      name: 'ASIN（商品の番号）',
      what: 'Amazonで商品を表す番号です。',
      advice:
        'ツールの連携に使う値ではありません。おそらく必要なのは、出品者ID（出品者トークン）です。',
    },
    fnsku: {
      name: 'FNSKU（FBA用のラベルの番号）',
      what: 'Amazonの倉庫にある商品のラベルに付ける番号です。',
      advice:
        'ツールの連携に使う値ではありません。おそらく必要なのは、出品者ID（出品者トークン）です。',
    },
    jwt: {
      name: 'JWT（ログイン用の値）',
      what: 'Webサイトなどが、ログインした人を見分けるときに使う形式の値です。',
      advice:
        'Amazonが出品者に発行する値ではないので、必要なのは、おそらくリフレッシュトークンです。ログインに使われることがあるので、人に渡さないでください。',
    },
    uuid: {
      name: 'UUID（汎用の識別番号）',
      what: 'さまざまなサービスが使う、汎用の識別番号の形です。',
      advice:
        'ツールが求めているのは、おそらく決まった文字で始まる値です。先頭の欠けたMWS認証トークンかもしれないので、確かめるまでは人に渡さないでください。',
    },
    email: {
      name: 'メールアドレス',
      what: 'メールの宛先で、トークンでもIDでもありません。',
      advice:
        'ツールが求めているのは、おそらく出品者ID（出品者トークン）かリフレッシュトークンです。',
    },
    url: {
      name: 'URL（ページのアドレス）',
      what: 'Webページの場所を表す文字列で、トークンでもIDでもありません。',
      advice:
        'ツールが求めているのは、おそらくそのページに表示された値です。アドレスに秘密の値が含まれることもあるので、公開する前に確かめてください。',
    },
  },
  secrecy: {
    public: {
      name: '公開可',
      rule: '人に見せても問題ありません。',
    },
    sensitive: {
      name: '取扱注意',
      rule: '公開せず、必要な相手にだけ渡してください。',
    },
    secret: {
      name: '秘密',
      rule: '人に見せず、メールやチャットでも送らないでください。',
    },
  },
  findings: {
    empty: {
      title: '値がまだ入力されていません。',
      advice: '調べたい値を貼り付けるか、入力してください。',
    },
    'nothing-recognised': {
      title: '知っている形の値が見つかりません。',
      advice: '値の先頭から末尾までコピーしたかを、元の画面で確かめてください。',
    },
    'label-without-value': {
      title: '{kind}の項目名だけで、値がありません。',
      advice: '元の画面で、項目名の隣か下に表示された値をコピーしてください。',
    },
    'masked-value': {
      title: '値が伏せ字になっています。',
      advice: '元の画面で値を表示してから、もう一度コピーしてください。',
    },
    'several-values': {
      title: '{count}個の値が見つかりました。',
      advice: 'ツールの1つの欄には、値を1つだけ入力します。',
    },
    'sample-value': {
      title: '説明用の見本か、仮の文字が入った値です。',
      advice: '自分の画面に表示された値をコピーしてください。',
    },
    'missing-prefix': {
      title: '先頭が欠けた{kind}かもしれません。',
      advice:
        '同じ形の値はほかにもあります。元の画面で、値の先頭からコピーしたかを確かめてください。',
    },
    'known-marketplace': {
      title: '{marketplace}のマーケットプレイスIDです。',
      advice: '出品者ごとの値ではないので、自分の出品者IDは別にあります。',
    },
    'also-seller-id': {
      title: '{marketplace}では、Amazon自身の出品者IDも同じ値です。',
      advice: '自分の出品者IDとしては入力しません。',
    },
    'amazon-own-seller-id': {
      title: 'Amazon自身の出品者IDです（{marketplace}）。',
      advice: '自分の出品者IDではありません。自分の値を、セラーセントラルで確かめてください。',
    },
    'tail-is-seller-id': {
      title: '最後のドットより後ろが、出品者IDです。',
      advice: 'ツールが出品者IDを求めているなら、その部分だけを入力します。',
    },
    'tail-is-not-seller-id': {
      title: '最後のドットより後ろは、出品者IDではありません。',
      advice:
        '形が似ているだけの別の値です。自分の出品者IDを、セラーセントラルで確かめてください。',
    },
    'may-be-aws-account-number': {
      title: '同じ桁数の、別の番号かもしれません。',
      advice:
        'AWSアカウントの番号、宅配便の伝票番号、マイナンバーなどとは、形では見分けられません。何の番号かを、元の画面で確かめてください。マイナンバーは人に見せないでください。',
    },
    'older-form': {
      title: '現在とは違う、以前の形の値です。',
      advice: '以前は、この形の値も発行されていました。',
    },
    'grantless-token': {
      title: '出品者の認可を必要としない操作に使う、アクセストークンです。',
      advice: 'ツールの内部で使われるもので、出品者が入力する値ではありません。',
    },
    'unusual-length': {
      title: '{part}が{actual}文字です。普通は{min}文字から{max}文字です。',
      advice:
        '先頭の決まった文字は数えていません。長さの規則は公開されていないので、誤りとは限りません。',
    },
    'surrounding-blanks': {
      title: '値の前後の空白や改行を{count}文字除きました。',
      advice: '付いたままでは、正しい値でも接続できないことがあります。',
    },
    'surrounding-quotes': {
      title: '値の前後の引用符などの記号を{count}か所除きました。',
      advice: '',
    },
    'surrounding-label': {
      title: '{kind}の項目名を除きました。',
      advice: 'ツールには、項目名を含めず、値だけを入力します。',
    },
    'surrounding-text': {
      title: '値の前後にあった文字を除きました。',
      advice: '',
    },
    'repeated-value': {
      title: '同じ値が{count}回入力されていたので、1つにしました。',
      advice: '',
    },
    'blanks-inside': {
      title: '値の途中の空白を{count}文字除きました。',
      advice: '',
    },
    'characters-apart': {
      title: '1文字ずつ離れていた値をつなぎました。除いた区切りは{count}か所です。',
      advice: '1文字ごとに枠のある書類やPDFからコピーすると、こうなることがあります。',
    },
    'line-breaks-inside': {
      title: '値の途中の改行を{count}か所除きました。',
      advice: '',
    },
    'mail-marks-inside': {
      title: '値に混ざったメールの引用の記号を{count}か所除きました。',
      advice: '',
    },
    'markup-inside': {
      title: '値に混ざった書式やリンクの記号を{count}か所除きました。',
      advice: '',
    },
    'invisible-characters': {
      title: '目に見えない文字（{charClass}）を{count}文字除きました。',
      advice: '画面では分かりませんが、残っていると別の値として扱われます。',
    },
    'encoded-characters': {
      title: '{encoding}を{count}か所、元の文字に戻しました。',
      advice: '',
    },
    'full-width-characters': {
      title: '全角の文字を{count}文字、半角に直しました。',
      advice: 'この値に使うのは、半角の文字だけです。',
    },
    'look-alike-separators': {
      title: '{charClass}を{count}か所、{separator}に直しました。',
      advice: '見た目が似ていても、別の文字として扱われます。',
    },
    'look-alike-letters': {
      title: '{charClass}を{count}文字、半角の英数字に直しました。',
      advice: '半角の英数字とは別の文字として扱われます。',
    },
    'wrong-case': {
      title: '大文字と小文字の取り違えを{count}文字直しました。',
      advice: 'この値では、大文字と小文字のどちらで書くかが決まっています。',
    },
    'misread-characters': {
      title: '見間違えやすい文字を{count}文字直しました。',
      advice:
        '形の似た文字のうち、正しい形になるものは1つだけです。同じ場所を、元の画面で確かめてください。',
    },
    'marketplace-slip': {
      title: '1か所を、マーケットプレイスIDの一覧に合わせて直しました。',
      advice: 'これほど近い値は、一覧に1つだけです。同じ場所を、元の画面で確かめてください。',
    },
    'separators-missing': {
      title: '欠けていた区切りの文字を{count}か所補いました。',
      advice: '同じ場所を、元の画面で確かめてください。',
    },
    'separators-extra': {
      title: '余分な区切りの文字を{count}か所除きました。',
      advice: '同じ場所を、元の画面で確かめてください。',
    },
    'separators-moved': {
      title: '区切りの文字の位置を{count}か所直しました。',
      advice: '同じ場所を、元の画面で確かめてください。',
    },
    'separators-replaced': {
      title: '別の文字になっていた区切りを{count}か所直しました。',
      advice: '同じ場所を、元の画面で確かめてください。',
    },
    'prefix-misspelt': {
      title: '先頭の決まった文字の誤りや不足を{count}か所直しました。',
      advice: 'この種類の値は、どれも同じ文字で始まります。',
    },
    'foreign-character': {
      title: '{part}の{position}文字目は、ここでは使えない{charClass}です',
      advice: '値の全体では{place}文字目です。元の画面で、同じ場所の文字を確かめてください。',
    },
    'wrong-length-group': {
      title: '{part}が{actual}文字です。正しくは{expected}文字です。',
      advice:
        '抜けた文字や余分な文字がどこかまでは分かりません。元の画面の同じ部分と、1文字ずつ見比べてください。',
    },
    'missing-group': {
      title: '{part}（{expected}文字）がありません。',
      advice: '値の先頭から末尾までコピーしたかを、元の画面で確かめてください。',
    },
    'too-short': {
      title: '{part}が{actual}文字で、{min}文字に足りません。',
      advice:
        '先頭の決まった文字と区切りは数えていません。値の末尾までコピーしたかを、元の画面で確かめてください。',
    },
    'too-long': {
      title: '{part}が{actual}文字で、{max}文字を超えています。',
      advice:
        '先頭の決まった文字と区切りは数えていません。値の後ろに別の文字が続いていないかを、元の画面で確かめてください。',
    },
    'no-digit': {
      title: '数字が1つもありません。',
      advice: 'この種類の値には数字が入ります。普通の言葉をコピーしていないか確かめてください。',
    },
    'lost-case': {
      title: '大文字と小文字の区別が失われています。',
      advice:
        'この値では、大文字と小文字は別の文字です。元の画面から、値をもう一度コピーしてください。',
    },
    'cut-off': {
      title: '値が途中で切れています。',
      advice:
        '「…」や「...」は、続きの文字が省かれていることを示します。元の画面で末尾まで表示してから、もう一度コピーしてください。',
    },
    'unclear-prefix': {
      title: '先頭の部分の正しい形が1つに決まりません。',
      advice: '値の先頭を、元の画面と1文字ずつ見比べてください。',
    },
    'unclear-separators': {
      title: '区切りの正しい位置が1つに決まりません。',
      advice: '区切りの前後の文字数を、元の画面と見比べてください。',
    },
    'unclear-end': {
      title: '値がどこで終わるか決まりません。',
      advice:
        '後ろに、値の続きかもしれない文字があります。元の画面から、値だけを末尾までもう一度コピーしてください。',
    },
    'joined-values': {
      title: '2つ以上の値が、切れ目なくつながっているようです。',
      advice: '元の画面から、値を1つずつコピーしてください。',
    },
    'too-much-damage': {
      title: '違う箇所が多く、正しい値が決まりません。',
      advice: '元の画面から、値をもう一度コピーしてください。',
    },
  },
  parts: {
    prefix: '先頭の部分',
    separator: '区切り',
    body: '本体',
    'group-1': '1番目のまとまり',
    'group-2': '2番目のまとまり',
    'group-3': '3番目のまとまり',
    'group-4': '4番目のまとまり',
    'group-5': '5番目のまとまり',
    account: 'アカウントの番号',
    name: '名前の部分',
    number: '番号の部分',
    header: 'ヘッダー',
    payload: 'ペイロード',
    signature: '署名',
    domain: 'ドメイン',
  },
  charClasses: {
    'full-width': '全角の文字',
    'katakana-long-vowel': '長音記号',
    'half-width-long-vowel': '半角の長音記号',
    dash: 'ダッシュ',
    'long-dash': '長いダッシュ',
    minus: 'マイナス記号',
    'box-line': '罫線',
    'ideographic-full-stop': '句点',
    'middle-dot': '中黒',
    'other-dot': '別の種類の点',
    'other-bar': '別の種類の縦線',
    'other-colon': '別の種類のコロン',
    cyrillic: 'キリル文字',
    greek: 'ギリシャ文字',
    'kanji-zero': '漢数字のゼロ',
    mathematical: '数式用の文字',
    'other-digit': '別の文字体系の数字',
    'kana-vowel': '仮名の母音',
    'zero-width': '幅のない文字',
    'soft-hyphen': 'ソフトハイフン',
    'direction-mark': '文字の向きを変える符号',
    'control-character': '制御文字',
    percent: 'URL用の符号',
    'html-entity': 'HTML用の符号',
    escape: 'バックスラッシュを使う符号',
    'quoted-printable': 'メール用の符号',
    markup: '書式やリンクの記号',
    'mail-mark': 'メールの引用の記号',
    'character-gap': '文字の間の区切り',
    quote: '引用符やかっこ',
    comma: '読点やコンマ',
    digit: '数字',
    'latin-letter': '英字',
    mask: '伏せ字の記号',
    umlaut: 'ドイツ語の文字',
    kana: '仮名',
    kanji: '漢字',
    'other-letter': '別の文字体系の文字',
    punctuation: '記号',
    'other-character': '文字',
  },
  encodings: {
    percent: 'URL用の符号（%2Dなど）',
    'html-entity': 'HTML用の符号（&#45;など）',
    escape: 'バックスラッシュを使う符号（\\u002Dなど）',
    'quoted-printable': 'メール用の符号（=2Dなど）',
  },
  separators: {
    hyphen: 'ハイフン',
    dot: 'ドット',
    bar: '縦線',
    colon: 'コロン',
  },
  verdicts: {
    'well-formed': '正しい形です。',
    mendable: '正しい形に直せます。直し方は1つです。',
    surrounded: '値そのものは正しい形です。前後の文字や空白は、値に含まれません。',
    damaged: '確認が必要な点があり、正しい値が決まりません。',
  },
  ui: {
    mixUp: '求められているのは{expected}ですが、この値は{found}の形をしています。',
    whereFound: '求められている値の見つけ方',
    looksLike: '{kind}と思われる値',
    spoken: '{kind}。{verdict}{rule}',
    unknown: '何の値か分かりません。',
    unknownAdvice:
      '値だけを、先頭から末尾まで入力してください。出品者IDのような短い値は、ほかの言葉と一緒だと、項目名の後ろにあるときしか見つかりません。何の値か分かるまでは、人に渡さないでください。',
    keepTyping: 'ここまでは形に合っています。続けて入力してください。',
    working: '入力が長いので、調べるのに少し時間がかかっています。',
    readBack: '区切りごとの表示',
    reveal: '隠した文字を表示',
    hide: '文字を隠す',
    revealed: '文字を表示しました。',
    hidden: '文字を隠しました。',
    cleanedUp: '直した点',
    problems: '確認が必要な点',
    notes: '補足',
    severalFinds: '{count}個の値が見つかりました。秘密の度合いが高い順に示します。',
    place: '入力の{from}文字目から{to}文字目まで',
    copyMended: '直した値をコピー',
    copyReport: '結果をコピー（値は含みません）',
    copied: 'コピーしました。',
    copyFailed: 'コピーできませんでした。もう一度押してください。',
    cleared: '入力した値を消しました。',
    more: '詳しい説明',
    limit:
      '形が正しくても、正しい値とも、今も使える値とも限りません。打ち間違いを検出するための文字がないので、8を6と打っても分かりません。もう一度入力して比べると、打ち間違いに気付けます。',
    compare: 'もう一度入力して比べる',
    compareField: '2回目の入力',
    compareHint:
      '元の画面を見ながら、貼り付けずに打ってください。同じ打ち間違いを繰り返した場合は見つかりません。',
    compareSame: '2回の入力は一致しています。',
    compareDifferent: '2回の入力が違います。違う場所（先頭からの文字数）：{places}',
    reportTitle: 'トークンチェッカーの結果',
    reportKind: '種類：{kind}',
    reportState: '形の判定：{verdict}',
    reportShape: '伏せた値（•は合う文字、?は違う文字、_は不足、+は余分）：{shape}',
    reportFindings: '見つかった点：',
  },

  form: {
    field: '調べる値',
    fieldHint: '値はこのブラウザーのタブの中だけで調べます。送信も保存もしません。',
    expected: 'ツールが求めている値',
    expectedAny: '分からない・指定しない',
    clear: '入力を消す',
    imeHint:
      '日本語入力がオンです。半角英数に切り替えると、変換のために文字が送信されることも防げます。',
    noScript:
      'このチェッカーに必要なJavaScriptが、オフになっているか、読み込めませんでした。ページを読み込み直すか、値の形の説明と見比べてください。',
    formats: '値の形の一覧',
  },
};
