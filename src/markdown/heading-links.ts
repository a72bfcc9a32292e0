import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import german from '../content/i18n/de.json' with { type: 'json' };
import japanese from '../content/i18n/ja.json' with { type: 'json' };
import type { Locale } from '../locales.ts';
import { localeOf } from './locale-of.ts';

const names: Readonly<Record<Locale, string>> = {
  de: german['heading.anchorLabel'],
  ja: japanese['heading.anchorLabel'],
};

/**
 * Rehype plugin: a link beside each heading, so that a section can be sent to somebody. In the
 * markup of Starlight's own, without the drawing that it repeats at every heading.
 */
export function rehypeHeadingLinks() {
  return (tree: Root, file: VFile): void => {
    const locale = localeOf(file);
    visit(tree, 'element', (heading, index, parent) => {
      if (!/^h[2-6]$/u.test(heading.tagName) || index === undefined || !parent) return undefined;
      const { id } = heading.properties;
      if (typeof id !== 'string') return undefined;
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['sl-anchor-link'],
          href: `#${id}`,
          ariaLabel: names[locale].replace('{{title}}', textOf(heading).trim()),
        },
        children: [],
      };
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['sl-heading-wrapper', `level-${heading.tagName}`] },
        children: [heading, link],
      };
      return [SKIP, index + 1];
    });
  };
}

function textOf(node: Element | Element['children'][number]): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
