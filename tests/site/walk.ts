import type { CDPSession, JSHandle, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { Locale } from '../../src/locales.ts';

/** What has the focus, as the browser tells assistive technology. */
export interface Stop {
  /** Role and accessible name: `link "Zum Inhalt springen"`. */
  readonly is: string;
  /** Language in which the name is read. */
  readonly language: string;
  /** Whether a line round it says that it has the focus. */
  readonly isMarked: boolean;
  /** Whether it is in sight, at least its beginning. */
  readonly isInView: boolean;
  /** Whether it stands after the stop before, in the order of the page; undefined for the first. */
  readonly isLater: boolean | undefined;
}

const foreign = {
  de: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ja: /[äöüÄÖÜß„“]/u,
} satisfies Record<Locale, RegExp>;

/** More stops than any page of the site has between its frame and its tools. */
const mostStops = 120;

/**
 * A reader with a keyboard and no mouse. Role, name and what is announced come from the
 * accessibility tree of the browser, not from the markup.
 */
export class Walk {
  readonly page: Page;
  readonly #devTools: CDPSession;
  #last: JSHandle<Element | null> | null = null;

  private constructor(page: Page, devTools: CDPSession) {
    this.page = page;
    this.#devTools = devTools;
  }

  static async begin(page: Page): Promise<Walk> {
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Accessibility.enable');
    return new Walk(page, devTools);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /**
   * Presses Tab until what is wanted has the focus, and looks at every stop on the way: it can be
   * seen, a line marks it, and it comes after the one before.
   *
   * @param wanted role and name, or a pattern for both
   * @param key `Shift+Tab` goes back
   * @throws with the list of stops, if none is the wanted one
   */
  async tabTo(wanted: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop> {
    const met: string[] = [];
    this.#last = null;
    while (met.length < mostStops) {
      await this.press(key);
      const stop = await this.#stop();
      met.push(stop.is);
      expect(stop.isMarked, `no line round ${stop.is}`).toBe(true);
      expect(stop.isInView, `out of sight: ${stop.is}`).toBe(true);
      const isInOrder = stop.isLater === undefined || stop.isLater === (key === 'Tab');
      expect(isInOrder, `out of order: ${met.join(', ')}`).toBe(true);
      if (isLike(stop.is, wanted)) return stop;
    }
    throw new Error(`${key} does not reach ${String(wanted)}, but: ${met.join(', ')}`);
  }

  /** Presses Tab once, and waits until that led to what is wanted. */
  async goesOn(wanted: string | RegExp): Promise<void> {
    await this.press('Tab');
    await this.arrivesAt(wanted);
  }

  /** Waits until what is wanted has the focus, visibly. */
  async arrivesAt(wanted: string | RegExp): Promise<void> {
    await vi.waitFor(
      async () => {
        const { is, isMarked, isInView } = await this.#stop();
        if (typeof wanted === 'string') expect(is).toBe(wanted);
        else expect(is).toMatch(wanted);
        expect([isMarked, isInView], 'a line round it, and in sight').toEqual([true, true]);
      },
      { timeout: 15_000 },
    );
  }

  /** Waits until a live region of the page has said a text. */
  async hears(wanted: string | RegExp): Promise<void> {
    await vi.waitFor(
      async () => {
        const said = await this.#announced();
        expect(
          said.some((text) => isLike(text, wanted)),
          said.join(' | '),
        ).toBe(true);
      },
      { timeout: 15_000 },
    );
  }

  /** Presses a key that leads to another address, and waits until its page stands. */
  async goesTo(path: string, key = 'Enter'): Promise<void> {
    await this.press(key);
    await this.page.waitForURL((url) => url.pathname + url.hash === path);
    this.#last = null;
  }

  /** @throws if nothing has the focus, or its name is missing or not in its language */
  async #stop(): Promise<Stop> {
    const focused = await this.page.evaluateHandle(() => document.activeElement);
    const seen = await focused.evaluate((node, last) => {
      if (!node || node === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      const { top, bottom, left, right } = node.getBoundingClientRect();
      const after = Node.DOCUMENT_POSITION_FOLLOWING;
      return {
        language: node.closest<HTMLElement>('[lang]')?.lang ?? '',
        hasPartsInOtherLanguage: node.querySelector('[lang]') !== null,
        isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
        isInView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
        isLater: last?.isConnected ? (last.compareDocumentPosition(node) & after) !== 0 : undefined,
      };
    }, this.#last);
    if (!seen) throw new Error('Nothing on the page has the focus.');
    this.#last = focused;
    const { role, name } = await this.#described();
    const is = `${role} "${name}"`;
    expect(name, `no name: ${is}`).not.toBe('');
    if (!seen.hasPartsInOtherLanguage) {
      expect(name, `read as ${seen.language}`).not.toMatch(foreign[seen.language as Locale]);
    }
    return { is, ...seen };
  }

  /** Role and name of what has the focus, in the accessibility tree. */
  async #described() {
    const { result } = await this.#devTools.send('Runtime.evaluate', {
      expression: 'document.activeElement',
    });
    const { nodes } = await this.#devTools.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId ?? '',
      fetchRelatives: false,
    });
    return { role: textOf(nodes[0]?.role), name: textOf(nodes[0]?.name).trim() };
  }

  /** What the live regions of the page say. */
  async #announced(): Promise<readonly string[]> {
    const { nodes } = await this.#devTools.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const wordsIn = (id: string): string => {
      const node = byId.get(id);
      if (!node) return '';
      if (textOf(node.role) === 'StaticText') return textOf(node.name);
      return (node.childIds ?? []).map(wordsIn).join('');
    };
    return nodes
      .filter(({ properties }) => properties?.some(({ name }) => name === 'live'))
      .map(({ nodeId }) => wordsIn(nodeId).trim())
      .filter((text) => text !== '');
  }
}

const isLike = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

const textOf = (value: { value?: unknown } | undefined) =>
  typeof value?.value === 'string' ? value.value : '';
