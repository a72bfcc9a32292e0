import type { WayId } from '../../messages/page-test.ts';
import { addressOf } from './sandboxed-ways.ts';
import { pageWays } from './ways.ts';

/** By what each way was refused: a directive of the policy, or the sandbox. Missing ways were open. */
export type Refusals = ReadonlyMap<WayId, string>;

/** Refusals come at once, on a busy machine a little later; so long is waited for the last one. */
const patience = 5000;

/**
 * Tries every way out and listens to the browser's refusals.
 *
 * @param frames templates with the sandboxed frames
 * @param count how many ways there are
 */
export async function tryWays(
  frames: Iterable<HTMLTemplateElement>,
  count: number,
): Promise<Refusals> {
  const refusals = new Map<WayId, string>();
  const listening = new AbortController();
  const { signal } = listening;
  const refuse = (way: WayId, rule: string) => {
    if (!refusals.has(way)) refusals.set(way, rule);
    if (refusals.size === count) listening.abort();
  };
  document.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, effectiveDirective }) => {
      const way = URL.canParse(blockedURI) && new URL(blockedURI).hostname.split('.')[0];
      if (way) refuse(way as WayId, effectiveDirective);
    },
    { signal },
  );
  addEventListener(
    'message',
    ({ data }: MessageEvent<{ opened?: unknown } | null>) => {
      if (data?.opened === false) refuse('window', 'sandbox');
    },
    { signal },
  );
  const made = [...inFrames(frames), ...inPage()];
  await new Promise((resolve) => {
    signal.addEventListener('abort', resolve);
    setTimeout(resolve, patience);
  });
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
