import { createHash } from 'node:crypto';

/** Source expressions of a content security policy for the inline code of a page. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

// A script or style element ends at its first end tag, whatever it holds (HTML, raw text elements).
// A data block is no script: no policy applies to it.
const script =
  /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>(?<code>[\s\S]*?)<\/script>/gu;
const style = /<style[^>]*>(?<code>[\s\S]*?)<\/style>/gu;

/**
 * Hashes of all inline scripts and styles of a built page. A frame with a document of its own takes
 * the policy of the page: scripts in `srcdoc` count, as long as they need no character reference.
 */
export function inlineHashes(html: string): InlineHashes {
  return { scripts: hashes(html, script), styles: hashes(html, style) };
}

function hashes(html: string, pattern: RegExp): readonly string[] {
  const found = [...html.matchAll(pattern)].map(({ groups }) => sourceHash(groups?.code ?? ''));
  return [...new Set(found)].sort();
}

function sourceHash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
