import type { Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { isInternalPath, withBase } from '../base-path.ts';

type Jsx = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/**
 * Rehype plugin: authors write `/de/seller-token/`; this puts the base path before it, in Markdown
 * links and in the `href` of components.
 */
export function rehypeBaseLinks({ base }: { base: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { href } = element.properties;
      if (typeof href === 'string' && isInternalPath(href)) {
        element.properties.href = withBase(href, base);
      }
    });
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      for (const attribute of (node as unknown as Jsx).attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'href') continue;
        if (typeof attribute.value === 'string' && isInternalPath(attribute.value)) {
          attribute.value = withBase(attribute.value, base);
        }
      }
    });
  };
}
