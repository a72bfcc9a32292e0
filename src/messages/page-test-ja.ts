import type { PageTestWords } from './page-test.ts';

export const pageTestWordsJa: PageTestWords = {
  intro:
    'この試験では、「DUMMY」という語を、外部のアドレス（実在しないcanary.invalid）へ{count}通りの方法で送ろうとします。入力欄の値は読みません。',
  start: 'このページを試験する',
  running: '試験しています…',
  allRefused: '{count}通りすべてを、ブラウザーが拒否しました。',
  someOpen:
    '{count}通りのうち{open}通りで、ブラウザーの拒否を確認できませんでした。拡張機能か、通信の途中にある機器（プロキシなど）が、ページの規則を外した可能性があります。ここに秘密の値を入力しないでください。',
  ways: {
    fetch: 'fetchによる送信',
    xhr: 'XMLHttpRequestによる送信',
    beacon: '裏での送信（sendBeacon）',
    websocket: '常時接続（WebSocket）',
    eventsource: 'イベントの受信（EventSource）',
    image: '画像の読み込み',
    script: 'スクリプトの読み込み',
    stylesheet: 'スタイルシートの読み込み',
    frame: '外部のページの埋め込み',
    form: 'フォームの送信',
    navigation: '隔離した枠の中でのページの移動',
    window: '隔離した枠から開く新しいウィンドウ',
  },
  refused: '拒否（規則：{rule}）',
  open: '拒否を確認できませんでした',
  limits: {
    navigation: {
      name: 'スクリプトによるページの移動',
      text: '悪意のあるスクリプトなら、値を付けた別のアドレスへページを移動させられます。これを禁止する規則は、ブラウザーにありません。当サイトのスクリプトはこれをせず、外部のスクリプトは動きません。',
    },
    webrtc: {
      name: 'WebRTC',
      text: 'ビデオ通話などに使われる技術で、ページの規則の対象外です。当サイトのスクリプトは使いません。',
    },
    'look-ups': {
      name: 'サイト名の問い合わせ（DNS）',
      text: '悪意のあるスクリプトなら、値を含むサイト名を、ブラウザーに問い合わせさせることもできます。当サイトのスクリプトはこれをしません。',
    },
    extensions: {
      name: 'ブラウザーの拡張機能',
      text: 'ページの内容を読み取るものがあります。秘密の値を調べるときは、プライベートウィンドウ（シークレットウィンドウ）を使います。そこでは、普通は拡張機能が動きません。',
    },
    ime: {
      name: '日本語入力のクラウド変換とキーボードアプリ',
      text: '候補を得るために、入力中の文字が送信されることがあります。値を手で打つときは、半角英数に切り替えます。',
    },
    clipboard: {
      name: 'クリップボードの履歴',
      text: 'コピーした値が残り、ほかの端末と共有されることもあります。',
    },
  },
};
