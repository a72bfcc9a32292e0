import type { PageTestWords } from './page-test.ts';

export const pageTestWordsJa: PageTestWords = {
  intro:
    '「DUMMY」という語を、{count}通りの方法で外部のアドレス（実在しないcanary.invalid）へ送ろうとします。入力欄の値は読みません。',
  start: 'このページを試験する',
  running: '試験しています…',
  allRefused: '{count}通りすべてを、ブラウザーが拒否しました。',
  someOpen:
    '{count}通りのうち{open}通りを、ブラウザーが拒否しませんでした。拡張機能や途中の機器が、ページの規則を外した可能性があります。ここに秘密の値を入力しないでください。',
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
  open: '拒否されませんでした',
  limits: {
    navigation: {
      name: 'スクリプトによるページの移動',
      text: 'ページのスクリプトは、値を付けたアドレスへ移動できます。これを禁止する規則は、ブラウザーにありません。当サイトのスクリプトは移動に値を使わず、外部のスクリプトは動きません。',
    },
    webrtc: {
      name: 'WebRTC',
      text: 'ビデオ通話などの技術で、ページの規則の対象外です。当サイトのスクリプトは使いません。',
    },
    'look-ups': {
      name: '名前の問い合わせ',
      text: 'スクリプトは、値を含む名前のアドレスをブラウザーに調べさせることができます。当サイトのスクリプトはしません。',
    },
    extensions: {
      name: 'ブラウザーの拡張機能',
      text: 'ページの内容を読み取るものがあります。秘密の値を調べるときは、拡張機能が動かないプライベートウィンドウを使います。',
    },
    ime: {
      name: '日本語入力のクラウド変換',
      text: '変換中の文字が、候補を得るために送信されることがあります。値を手で打つときは、半角英数に切り替えます。',
    },
    clipboard: {
      name: 'クリップボードの履歴',
      text: 'コピーした値が残り、ほかの端末と共有されることもあります。',
    },
  },
};
