import type { WayId } from '../../messages/page-test.ts';
import { addressOf } from './sandboxed-ways.ts';
import { pageWays } from './ways.ts';

/** By what each way was refused: a directive of the policy, or the sandbox. Missing ways were open. */
export type Refusals = ReadonlyMap<WayId, string>;

/** Refusals come at once; so long nothing more is waited for. */
const patience = 2000;

/**
 * Tries every way out and listens to the browser's refusals.
 *
 * @param frames templates with the sandboxed frames
 */
export async function tryWays(frames: Iterable<HTMLTemplateElement>): Promise<Refusals> {
  const refusals = new Map<WayId, string>();
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, effectiveDirective }) => {
      const way = URL.canParse(blockedURI) && new URL(blockedURI).hostname.split('.')[0];
      if (way && !refusals.has(way as WayId)) refusals.set(way as WayId, effectiveDirective);
    },
    { signal },
  );
  addEventListener(
    'message',
    ({ data }: MessageEvent<{ opened?: unknown } | null>) => {
      if (data?.opened === false) refusals.set('window', 'sandbox');
    },
    { signal },
  );
  const made = [...inFrames(frames), ...inPage()];
  await new Promise((resolve) => setTimeout(resolve, patience));
  listening.abort();
  for (const element of made) element.remove();
  return refusals;
}

function inFrames(frames: Iterable<HTMLTemplateElement>): readonly Element[] {
  return [...frames].flatMap(({ content }) => {
    const elements = [...(content.cloneNode(true) as DocumentFragment).children];
    document.body.append(...elements);
    return elements;
  });
}

function inPage(): readonly Element[] {
  return Object.entries(pageWays).flatMap(([way, attempt]) => {
    try {
      return attempt(addressOf(way as WayId));
    } catch {
      return [];
    }
  });
}
