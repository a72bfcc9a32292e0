import type { WayWords } from './tools-way.ts';

export const wayWordsJa: WayWords = {
  questions: {
    product: {
      ask: '何のためのツールですか',
      answers: {
        selling: 'Amazonでの出品用（商品、注文、在庫、レポートなど）',
        pay: 'Amazon Pay用（自社サイトでの支払い）',
        unsure: '分からない',
      },
    },
    access: {
      ask: 'ツールは、すでに出品用アカウントにつながっていますか',
      answers: {
        'not-yet': 'いいえ。初めてつなぎます',
        yes: 'はい。動いていたことがあります',
        unsure: '分からない',
        end: 'はい。アクセスをやめさせたい',
      },
    },
    connect: {
      ask: 'ツールは何を求めていますか',
      answers: {
        login: 'ツールのボタンから、Amazonにログインすること',
        appstore: 'Amazonのアプリストアから始めること',
        mws: 'MWS認証トークンか、開発者IDの入力画面での許可',
        value: '出品者IDなど、ほかの値',
        reuse: 'トークン。ほかのツールで使ったものが手元にある',
        refused: 'Amazonの画面で同意できない',
        'own-app': '自社専用のアプリなので、何も求められない',
      },
    },
    trouble: {
      ask: '何が起きましたか',
      answers: {
        mail: '認可の期限が近いというメールが届いた',
        stopped: 'ツールにデータが届かなくなった',
        error: 'ツールかAmazonの画面に、エラーが出た',
        renewed: '更新したのに、データが届かない',
        'wrong-account': '違う店舗のアカウントでつないでしまった',
        nothing: '何も起きていない。いつまで有効かを知りたい',
      },
    },
    list: {
      ask: 'セラーセントラルのアプリの一覧は、どうなっていますか',
      answers: {
        due: 'ツールの期限が切れているか、近い',
        active: 'ツールは有効で、期限も先',
        disabled: 'ツールが無効になっている',
        missing: 'ツールが一覧にない',
        'no-list': '一覧が見つからない',
      },
    },
    reconnect: {
      ask: 'ツールに、再連携や再認可のボタンがありますか',
      answers: {
        yes: 'ある',
        no: 'ない。手引きはセラーセントラルでの更新を案内している',
        unsure: 'ボタンも手引きも見つからない',
      },
    },
    message: {
      ask: 'どのようなエラーですか',
      answers: {
        grant: '`invalid_grant`、またはトークンの期限切れ、取り消し、無効',
        denied: '`Access to requested resource is denied`',
        rights: '`Invalid Access`または`You must be the primary user`',
        maker: '`invalid_client`、`MissingAuthenticationToken`、または`MD`で始まる番号',
        mws: '`MWS`や`AWS Access Key`を含むエラー',
        other: 'そのほかのエラー',
      },
    },
    since: {
      ask: 'いつ、どこで更新しましたか',
      answers: {
        recent: '1時間以内',
        'at-amazon': 'それより前に、セラーセントラルで',
        'at-tool': 'それより前に、ツールで',
      },
    },
    end: {
      ask: 'どのようなアプリですか',
      answers: {
        vendor: 'ほかの会社が提供するツール',
        own: '自社専用のアプリ',
      },
    },
    pay: {
      ask: 'Amazon Payについて、何を知りたいですか',
      answers: {
        token: '決済サービスの提供元に、MWS認証トークンを求められた',
        create: '提供元に、そのトークンが必要だと確かめた',
        names: 'どの値をどの欄に入力するか分からない',
        stopped: '支払いやレポートが届かなくなった',
        end: '提供元のアクセスをやめさせたい',
      },
    },
  },
  ends: {
    'selling-or-pay': {
      title: '出品用かAmazon Payかを、先に確かめます',
      why: 'アカウントが別で、求められる値も違います。',
    },
    'check-list': {
      title: 'アプリの一覧で確かめます',
      why: 'ツールごとの状態と有効期限が並んでいます。',
    },
    authorise: {
      title: 'ツールから認可します',
      why: 'ツールのボタンからAmazonの画面に進み、同意します。値を書き写す必要は、普通ありません。',
    },
    'authorise-appstore': {
      title: 'アプリストアから認可します',
      why: 'Amazonのアプリストアに載っているツールで使える方法です。',
    },
    'authorise-own': {
      title: '自社専用のアプリを自己認可します',
      why: '自社が開発者として登録したアプリだけの方法です。',
    },
    'no-mws': {
      title: 'MWSは終了したので、SP-APIでつなぎます',
      why: 'MWSの欄は空欄のままにします。状況ごとにすることを、表にまとめています。',
    },
    'which-value': {
      title: '入力欄の名前から値を調べます',
      why: '同じ値でも、ツールによって名前が違います。',
    },
    'other-tool': {
      title: 'ほかのツールのトークンは使いません',
      why: 'トークンは、ツールごとに別の値です。',
    },
    rights: {
      title: '利用者の権限と出品プランを確かめます',
      why: '大口出品のアカウントのプライマリーユーザーなら、確実に同意できます。',
    },
    'renew-in-tool': {
      title: 'ツールで更新します',
      why: 'ツールから始めれば、新しいリフレッシュトークンがツールに届きます。',
    },
    'renew-in-seller-central': {
      title: 'セラーセントラルで更新し、ツールに成功と出るまで進めます',
      why: 'Amazonの画面で押すだけでは足りないツールがあります。',
    },
    wait: {
      title: 'しばらく待ってから、もう一度確かめます',
      why: 'ツールの提供元によると、反映に1時間ほどかかることがあります。もっとかかるツールもあります。',
    },
    'ask-support': {
      title: 'ツールのサポートに尋ねます',
      why: '普通は、ツールの提供元だけが直せる問題です。そのまま送れる文面があります。',
    },
    'find-error': {
      title: 'エラーの原因を調べます',
      why: 'Amazon側の認可は残っているので、原因はほかにあります。',
    },
    denied: {
      title: '認可、ロール、地域の順に確かめます',
      why: 'この文だけでは、理由が分かりません。',
    },
    'other-message': {
      title: 'ツール独自の表示と見比べます',
      why: 'Amazonのエラーの代わりに、独自の文を表示するツールが多くあります。',
    },
    undo: {
      title: 'もう一度認可します',
      why: '無効にしたツールは、認可し直すまでつながりません。',
    },
    'menu-missing': {
      title: 'アプリの一覧を探します',
      why: '権限が足りないか、別の店舗を表示していることが多くあります。',
    },
    accounts: {
      title: 'アカウントを切り替えて、やり直します',
      why: '認可されるのは、そのときログインしているアカウントです。',
    },
    revoke: {
      title: 'ツールを無効にします',
      why: 'ツールを解約しただけでは、アクセスは終わりません。',
    },
    'revoke-own': {
      title: '自社専用のアプリの認可を取り消します',
      why: '他社のツールとは、別の画面にあります。',
    },
    'pay-ask': {
      title: '今は何が必要かを、決済サービスの提供元に尋ねます',
      why: 'Amazon Payで今もこのトークンを使えるかは、はっきりしません。',
    },
    'pay-create': {
      title: 'Amazon Payの文書にある手順で作ります',
      why: 'お使いのアカウントに今もその画面があるかは、開いてみるまで分かりません。',
    },
    'pay-names': {
      title: 'Amazon Payでの名前と見比べます',
      why: 'Amazon Payのアカウントには、専用の識別子があります。',
    },
    'pay-revoke': {
      title: 'Amazon Payのアカウントでアクセスを終わらせます',
      why: '出品用のアカウントとは別です。',
    },
  },
  soFar: 'これまでの答え',
  back: '1つ戻る',
  restart: '最初からやり直す',
  go: '手順を見る',
  lost: 'アドレスにある答えは、ここにはありません。次の質問から続けてください。',
};
