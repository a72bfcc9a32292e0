import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Locale } from '../locales.ts';
import { localeOf } from './locale-of.ts';

const regionNames: Readonly<Record<Locale, string>> = {
  de: 'Tabelle, seitlich verschiebbar',
  ja: '横にスクロールできる表',
};

/**
 * Rehype plugin: a wide table scrolls in a region of its own that the keyboard can reach, so that
 * the page itself never scrolls sideways.
 */
export function rehypeScrollableTables() {
  return (tree: Root, file: VFile): void => {
    const locale = localeOf(file);
    let count = 0;
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || index === undefined || !parent) return undefined;
      count += 1;
      const region: Element = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-scroll'],
          tabIndex: 0,
          role: 'group',
          ariaLabel: `${regionNames[locale]} ${count}`,
        },
        children: [element],
      };
      parent.children[index] = region;
      return [SKIP, index + 1];
    });
  };
}
