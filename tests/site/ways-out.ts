import type { LimitId } from '../../src/messages/page-test.ts';

/** A way by which a script inside a page could send what it has read to another origin. */
export interface WayOut {
  readonly way: string;
  /** Script that runs in the page. `to` is an address at the canary; its path names the way. */
  readonly act: string;
  /** Why the canary hears nothing even where no policy stands. */
  readonly unheard?: string;
}

/** A way that no policy of a page shuts. */
export interface OpenWay extends WayOut {
  /** Under which name the page tells its readers. */
  readonly limit: LimitId;
}

/** An element in the page whose attribute holds the address. */
const element = (way: string, tag: string, address: string, more = ''): WayOut => ({
  way,
  act: `const made = Object.assign(document.createElement('${tag}'), { ${more} });
    made.setAttribute('${address}', to);
    document.body.append(made)`,
});

const headlessRests = 'headless Chromium does not fetch it';

/**
 * Ways that a policy shuts. Looking up a name and opening a connection ahead of time are not among
 * them, nor among the open ones: headless Chromium does neither, so nothing could be measured.
 */
export const shutWays: readonly WayOut[] = [
  { way: 'fetch', act: 'fetch(to).catch(() => {})' },
  { way: 'fetch-keepalive', act: 'fetch(to, { keepalive: true }).catch(() => {})' },
  { way: 'fetch-later', act: 'fetchLater(to)', unheard: 'needs a secure origin to send to' },
  {
    way: 'xhr',
    act: "const request = new XMLHttpRequest(); request.open('GET', to); request.send()",
  },
  { way: 'beacon', act: "navigator.sendBeacon(to, 'x')" },
  { way: 'websocket', act: "new WebSocket(to.replace('http', 'ws'))" },
  { way: 'eventsource', act: 'new EventSource(to)' },
  {
    way: 'webtransport',
    act: "new WebTransport(to.replace('http:', 'https:')).ready.catch(() => {})",
    unheard: 'the canary speaks no HTTP/3',
  },
  {
    way: 'ping',
    act: "const made = document.createElement('a'); made.href = '#'; made.ping = to; document.body.append(made); made.click()",
  },
  {
    way: 'worker-from-text',
    act: 'const code = new Blob([`fetch(${JSON.stringify(to)})`]); new Worker(URL.createObjectURL(code))',
  },
  { way: 'import', act: 'import(to).catch(() => {})' },
  element('script', 'script', 'src'),
  {
    way: 'inline-script',
    act: "const made = document.createElement('script'); made.textContent = `fetch(${JSON.stringify(to)})`; document.head.append(made)",
  },
  {
    way: 'event-handler',
    act: "document.body.setAttribute('onclick', `fetch('${to}')`); document.body.click()",
  },
  { way: 'eval', act: 'setTimeout(`fetch(${JSON.stringify(to)})`)' },
  element('image', 'img', 'src'),
  element('stylesheet', 'link', 'href', "rel: 'stylesheet'"),
  { way: 'css-image', act: 'document.body.style.backgroundImage = `url(${to})`' },
  { way: 'font', act: "new FontFace('x', `url(${to})`).load().catch(() => {})" },
  element('frame', 'iframe', 'src'),
  element('object', 'object', 'data'),
  element('video', 'video', 'src'),
  element('prefetch', 'link', 'href', "rel: 'prefetch'"),
  element('preload', 'link', 'href', "rel: 'preload', as: 'script'"),
  { ...element('icon', 'link', 'href', "rel: 'icon'"), unheard: headlessRests },
  { ...element('manifest', 'link', 'href', "rel: 'manifest'"), unheard: headlessRests },
  {
    way: 'form',
    act: "const made = document.createElement('form'); made.action = to; made.method = 'post'; made.target = document.body.appendChild(document.createElement('iframe')).name = 'sink'; document.body.append(made); made.submit()",
  },
  {
    way: 'speculation-rules',
    act: "const made = document.createElement('script'); made.type = 'speculationrules'; made.textContent = JSON.stringify({ prefetch: [{ urls: [to] }] }); document.head.append(made)",
    unheard: headlessRests,
  },
];

/** Ways that stay open. Each stands in the list that the page shows to its readers. */
export const openWays: readonly OpenWay[] = [
  { way: 'location', limit: 'navigation', act: 'location.href = to' },
  {
    way: 'link',
    limit: 'navigation',
    act: "const made = document.createElement('a'); made.href = to; document.body.append(made); made.click()",
  },
  {
    way: 'meta-refresh',
    limit: 'navigation',
    act: "const made = document.createElement('meta'); made.httpEquiv = 'refresh'; made.content = `0;url=${to}`; document.head.append(made)",
  },
  {
    way: 'download',
    limit: 'navigation',
    act: "const made = document.createElement('a'); made.href = to; made.download = 'x'; document.body.append(made); made.click()",
  },
  { way: 'window-open', limit: 'navigation', act: 'open(to)' },
  {
    way: 'webrtc',
    limit: 'webrtc',
    act: "const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }] }); peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer))",
  },
];
