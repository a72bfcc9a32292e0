import type { Page } from 'playwright-core';

/** Where the Tab key led. */
export interface Stop {
  /** Element and the beginning of its name, for messages. */
  readonly is: string;
  /** Whether a line round it says that it has the focus. */
  readonly isMarked: boolean;
  /** Whether any of it is in sight, not hidden behind something that stays on screen. */
  readonly isSeen: boolean;
}

/** Goes through a page with the Tab key until it begins anew. Gives the stops, `most` at most. */
export async function tabThrough(page: Page, most = 80): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  const met = await page.evaluateHandle(() => new Set<Element>());
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((known) => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || known.has(focused)) return null;
      known.add(focused);
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const { left, top, width, height } = focused.getBoundingClientRect();
      const shares = [0.1, 0.5, 0.9];
      const isSeen = shares.some((x) =>
        shares.some((y) => {
          const hit = document.elementFromPoint(left + x * width, top + y * height);
          return hit !== null && (focused.contains(hit) || hit.contains(focused));
        }),
      );
      const name = focused.getAttribute('aria-label') ?? focused.textContent;
      return {
        is: `${focused.localName} ${name.trim().slice(0, 30)}`,
        isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
        isSeen,
      };
    }, met);
    if (!stop) break;
    stops.push(stop);
  }
  await met.dispose();
  return stops;
}
