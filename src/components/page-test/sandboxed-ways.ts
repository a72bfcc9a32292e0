import type { WayId } from '../../messages/page-test.ts';

/** What is sent: a word, never a value. */
export const addressOf = (way: WayId) => `https://${way}.canary.invalid/?value=DUMMY`;

/**
 * Ways that no policy of a page shuts, tried in a frame that may run scripts and nothing else: the
 * documents of these frames. The policy of the page holds in them, too, so their scripts must be ones
 * that the build has seen: they stand in the page without a character that HTML would escape.
 */
export const sandboxedWays: readonly { readonly way: WayId; readonly document: string }[] = [
  { way: 'navigation', document: scripted(`location.href = '${addressOf('navigation')}'`) },
  {
    way: 'window',
    document: scripted(
      `parent.postMessage({ opened: open('${addressOf('window')}') !== null }, '*')`,
    ),
  },
];

function scripted(script: string): string {
  return `<script>${script}</script>`;
}
