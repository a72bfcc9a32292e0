import type { WayId } from '../../messages/page-test.ts';

/** What is sent: a word, never a value. */
export const addressOf = (way: WayId) => `https://${way}.canary.invalid/?value=DUMMY`;

/**
 * Ways that no policy of a page shuts, tried in a frame that may run scripts and nothing else. The
 * policy of the page holds in it, too, so its script must be one that the build has seen: it stands
 * in the page as it is, without a character that HTML would escape.
 */
export const sandboxedWays: readonly { readonly way: WayId; readonly script: string }[] = [
  { way: 'navigation', script: `location.href = '${addressOf('navigation')}'` },
  {
    way: 'window',
    script: `parent.postMessage({ opened: open('${addressOf('window')}') !== null }, '*')`,
  },
];
